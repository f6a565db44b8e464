"""Texts built by += and join, split and replaced: linear in their length."""

import sys


def main(n):
    text = ""
    for i in range(n):
        text += chr(97 + i % 26)
        if i % 7 == 0:
            text += " "
    parts = text.split(" ")
    joined = "-".join(part.upper() for part in parts if part)
    lines = [f"{at}:{part}" for at, part in enumerate(parts)]
    print(len(text), len(parts), joined.count("A"), len("\n".join(lines)), text.replace("abc", "x")[:40])


main(int(sys.argv[1]) if len(sys.argv) > 1 else 3_000_000)
