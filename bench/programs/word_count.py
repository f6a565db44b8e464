# Strings and a dict: generates a text, splits it into words and counts them.
import sys

SYLLABLES = ["ba", "cor", "de", "fal", "gi", "hon", "ki", "lu", "mer", "no", "pa", "qui", "ras", "sto", "ti", "vel"]


def make_words(count):
    words = []
    seed = 12345
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        word = ""
        for k in range(1 + (seed >> 8) % 3):
            word += SYLLABLES[(seed >> (10 + 4 * k)) % 16]
        words.append(word)
    return words


def make_text(line_count, words):
    lines = []
    seed = 42
    for _ in range(line_count):
        line = []
        for k in range(12):
            seed = (seed * 1103515245 + 12345) % 2147483648
            a = (seed >> 7) % len(words)
            word = words[a * a // len(words)]
            if k == 0:
                word = word.capitalize()
            line.append(word)
        lines.append(" ".join(line) + ".")
    return "\n".join(lines)


def count_words(text):
    counts = {}
    for line in text.splitlines():
        for word in line.split():
            word = word.strip(".,;").lower()
            counts[word] = counts.get(word, 0) + 1
    return counts


def main():
    line_count = int(sys.argv[1]) if len(sys.argv) > 1 else 400000
    text = make_text(line_count, make_words(3000))
    counts = count_words(text)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    print(len(text), "characters,", sum(counts.values()), "words,", len(counts), "different")
    for word, n in ranked[:10]:
        print(f"{n:8} {word}")


main()
