import re
print(re.findall(r"\d+", "a1b22c333"), re.sub(r"(\w)(\d)", r"\2\1", "a1 b2"), re.split(r"[,;]\s*", "a, b;c"), re.match(r"(?P<n>\w+) (\d+)", "ab 12").groupdict(), re.match(r"(a)|(b)", "b").groups())
m = re.search(r"(?P<y>\d{4})-(\d\d)", "on 2024-05"); print(m, m.group(), m.group(1, 2), m.span(), m.start("y"), m["y"], m.lastindex, m.lastgroup, m.re.pattern, m.string, m.expand(r"\2/\g<y>"))
print(re.sub("x", lambda m: m.group().upper(), "axbx", count=1), re.subn("a", "b", "aaa"), [m.span() for m in re.finditer("a", "banana")], re.fullmatch("a+", "aaa"), re.fullmatch("a+", "aab"))
p = re.compile(r"^(\w+)$", re.M | re.I); print(p, p.flags, p.groups, p.groupindex, p.findall("a\nB"), re.escape("a.b*c"), re.compile("a") == re.compile("a"))
try: re.compile("(")
except re.error as e: print(e, e.pos)
try: re.compile("*a")
except re.error as e: print(e)
print(re.findall(r"(a)(b)?", "ab a"), re.split("(,)", "a,b"), re.findall("(?i)ABC", "abc"), re.sub(r"\s+", " ", "a   b"), re.match("a", "b"), re.findall(r"\b\w", "hi you"), re.findall("(?<=a)b", "ab cb"), re.findall("a(?!b)", "ab ac"))
print(re.VERBOSE, re.I | re.M, re.compile(r"""a # c
 b""", re.X).match("ab"), re.findall(r"[^\W\d]+", "ab1c"), re.sub("", "-", "ab"), re.findall("a|", "ba"), re.purge(), bool(re.match(r"(.)\1", "aa")), re.findall(rb"\d", b"a1"))
