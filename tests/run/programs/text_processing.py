TEXT = """The quick brown fox jumps over the lazy dog. The dog sleeps; the fox runs!
A journey of a thousand miles begins with a single step, they say.

It was the best of times, it was the worst of times."""


def words(text):
    word = ""
    for c in text:
        if c.isalpha():
            word += c.lower()
        elif word:
            yield word
            word = ""
    if word:
        yield word


def wrap(text, width):
    lines = []
    line = ""
    for w in text.split():
        if line and len(line) + 1 + len(w) > width:
            lines.append(line)
            line = w
        else:
            line = line + " " + w if line else w
    if line:
        lines.append(line)
    return lines


def justify(line, width):
    ws = line.split()
    if len(ws) == 1:
        return line.ljust(width)
    gaps = width - sum(len(w) for w in ws)
    each, extra = divmod(gaps, len(ws) - 1)
    out = ""
    for i, w in enumerate(ws[:-1]):
        out += w + " " * (each + (1 if i < extra else 0))
    return out + ws[-1]


def caesar(text, shift):
    out = []
    for c in text:
        if c.isascii() and c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            out.append(chr((ord(c) - base + shift) % 26 + base))
        else:
            out.append(c)
    return "".join(out)


def run_length(s):
    out = ""
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out += s[i] + (str(j - i) if j - i > 1 else "")
        i = j
    return out


counts = {}
for w in words(TEXT):
    counts[w] = counts.get(w, 0) + 1
for w, n in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:8]:
    print(f"{w:<8}{n:>3} {'*' * n}")
for line in wrap(TEXT, 30):
    print("|" + justify(line, 30) + "|")
secret = caesar(TEXT[:43], 13)
print(secret, caesar(secret, -13) == TEXT[:43])
print(run_length("aaabbbcdddd"), run_length(""), run_length("ééé日"))
print(TEXT.count("\n"), len(TEXT.split("\n\n")), max(words(TEXT), key=len), sorted(set(map(len, words(TEXT)))))
print(" ".join(w.capitalize() for w in "never odd or even".split()), [w for w in "level noon abc civic".split() if w == w[::-1]])
print({k: sorted(set(v)) for k, v in {c: [w for w in words(TEXT) if w[0] == c] for c in "tb"}.items()})
anagrams = {}
for w in "listen silent enlist tinsel google elbow below".split():
    anagrams.setdefault("".join(sorted(w)), []).append(w)
print([g for g in anagrams.values() if len(g) > 1])
