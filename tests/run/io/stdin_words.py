import sys

text = sys.stdin.read()
lines = text.splitlines()
words = text.split()
print(len(text), len(lines), len(words))
longest = max(words, key=len)
print(longest)
counts = {}
for w in words:
    w = w.strip(".,!").lower()
    counts[w] = counts.get(w, 0) + 1
for w, n in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:5]:
    print(n, w)
print([line for line in lines if not line])
