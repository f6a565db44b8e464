# The most frequent words of a text: wordfreq.py [count] < text.txt
import sys


def words(lines):
    for line in lines:
        word = ""
        for c in line.lower():
            if c.isalpha() or (c == "'" and word):
                word += c
            elif word:
                yield word.rstrip("'")
                word = ""
        if word:
            yield word.rstrip("'")


def main():
    top = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    counts = {}
    total = 0
    for word in words(sys.stdin):
        counts[word] = counts.get(word, 0) + 1
        total += 1
    if not total:
        print("no words")
        return
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    most = ranked[0][1]
    for word, n in ranked[:top]:
        bar = "#" * max(1, 40 * n // most)
        print(f"{n:6} {n / total:6.1%}  {word:<16} {bar}")


main()
