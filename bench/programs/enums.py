"""A state machine over enum members, which compare by identity."""

import sys
from enum import Enum


class State(Enum):
    IDLE = 1
    WORD = 2
    NUMBER = 3


def kind(state, code):
    if code < 3:
        return State.IDLE
    if state is State.NUMBER and code < 8:
        return State.NUMBER
    return State.WORD if code & 1 else State.NUMBER


def main(n):
    state = State.IDLE
    changes = words = 0
    seed = 12345
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        following = kind(state, (seed >> 16) & 15)
        if following != state:
            changes += 1
            if following == State.WORD:
                words += 1
        state = following
    print(changes, words, state)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000_000)
