"""Texts that grow step by step in fields and globals, as writers and interpreters have them: each step must not copy."""

import sys

log = ""


class Writer:
    def __init__(self):
        self.text = ""
        self.lines = 0

    def line(self, indent, words):
        self.text += "  " * indent
        self.text = self.text + words + "\n"
        self.lines += 1


def note(n):
    global log
    log += str(n) + ","


def main(n):
    writer = Writer()
    for i in range(n):
        writer.line(i % 5, "word %d" % i)
        if i % 3 == 0:
            note(i)
    print(writer.lines, len(writer.text), len(log), writer.text[-20:].split(), log[-9:])


main(int(sys.argv[1]) if len(sys.argv) > 1 else 40_000)
