import re

m = re.match(r"(\w+) (\w+)", "hello world!")
print(m, m.group(), m.group(1), m.group(1, 2), m.groups(), m.start(), m.end(), m.span(2), m[0], m[2], m.string, m.pos, m.endpos, m.lastindex, m.lastgroup)
print(re.search(r"\d+", "abc 123 def"), re.search("x", "abc"), re.match("b", "abc"), re.fullmatch(r"\d+", "123"), re.fullmatch(r"\d+", "123a"))
print(re.findall(r"\d+", "1 22 333"), re.findall(r"(\w)(\d)", "a1 b2"), re.findall(r"(\w)\d", "a1 b2"), re.findall("x*", "axb"), re.findall("", "ab"), re.findall(r"\b\w", "hi there"))
print([m.span() for m in re.finditer(r"[aeiou]", "education")], [m.group() for m in re.finditer(r"\w+", "one, two")])
print(re.sub(r"\d", "#", "a1b2"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("x*", "-", "abxd"), re.sub("a", lambda m: m.group().upper(), "banana"), re.sub("a", "b", "aaa", count=2), re.subn("a", "b", "aaa"))
print(re.sub(r"(?P<first>\w)(?P<second>\w)", r"\g<second>\g<first>\g<0>", "abcd"), re.sub("b", r"[\g<0>]\n\\", "abc"), re.sub("", "-", "abc"))
print(re.split(r"[,;]\s*", "a, b;c"), re.split(r"(,)", "a,b"), re.split(r"\s+", " a b "), re.split("x*", "axbc"), re.split(",", "a,b,c", maxsplit=1), re.split("(a)|b", "xaybz"))
print(re.escape("a.b*c[d]"), re.escape("hello world-1_2"), re.escape("é\n"))
p = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)")
m = p.search("date: 2024-05!")
print(p.pattern, p.groups, p.groupindex, m.groupdict(), m.group("year"), m["month"], m.span("month"), m.lastgroup, m.expand(r"\g<month>/\1"))
print(p, re.compile("a", re.I), re.compile("b", re.I | re.M | re.S), re.compile(b"x"), p.flags, re.compile(b"x").flags, re.compile("(?i)x").flags)
print(bool(m), p == re.compile(p.pattern), p.match("2024-05", 0).end(), p.search("x2024-05", 1).start(), p.match("2024-051", 0, 6), p.fullmatch("2024-05"))
print(re.match(r"(a)|(b)", "b").groups(), re.match(r"(a)|(b)", "b").groups("none"), re.match(r"(a)?b", "b").group(1), re.match(r"(a)?b", "b").span(1), re.match(r"(?P<x>a)?b", "b").groupdict("d"))
try:
    m.group(5)
except IndexError as e:
    print(e)
try:
    m.group("nope")
except IndexError as e:
    print(e)
