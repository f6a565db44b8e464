# Sorting short texts and small numbers: anagrams, words by length, a translated text.
# bench: 30000
import sys


def words(count):
    state = 12345
    for _ in range(count):
        letters = []
        for _ in range(3 + state % 5):
            state = (state * 1103515245 + 12345) % 2**31
            letters.append("abcdefgh"[state >> 16 & 7])
        yield "".join(letters)


def main(count):
    given = list(words(count))
    families = {}
    for word in given:
        families.setdefault("".join(sorted(word)), []).append(word)
    print(len(families), max(len(family) for family in families.values()))
    print(sorted(given)[::5000], sorted(given, key=len)[::5000], sorted(len(word) for word in given)[::5000])
    table = str.maketrans("abc", "xyz", "h")
    print(len(" ".join(given).translate(table)), sum(len(word.translate(table)) for word in given))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 30000)
