import re

patterns = ["(", ")", "a)", "(a", "[", "[a", "[]", "*", "+a", "a**", "a*??", "?", "a{2,1}", "\\", "a\\", "\\q", "[\\q]", "[z-a]", "[\\d-z]", "(?P<n", "(?P<>a)", "(?P<1>a)", "(?P<n>a)(?P<n>b)", "(?P=n)", "(?P=1)", "(?Pz)", "(?z)", "(?", "(?<a)", "\\1", "(a)\\2", "(\\1)", "(?<=a*)b", "(?<!a+)", "a(?i)b", "\\x1", "\\u12", "\\U00110000", "(?(1)a)", "(?(x)a)", "(?(1)a|b|c)", "(?#a", "(?i", "(?-i)", "(?i-)", "(?:a", "a\n(b", "^*", "(?:)*", "\\400", "(?P<a", "(?P", "|*"]
for pattern in patterns:
    try:
        re.compile(pattern)
        print(ascii(pattern), "ok")
    except re.error as e:
        print(ascii(pattern), "|", e, "|", e.msg, e.pos, e.lineno, e.colno)
for repl in ("\\", "\\2", "\\g", "\\g<", "\\g<>", "\\g<x", "\\g<5>", "\\g<1a>", "\\q", "\\400"):
    try:
        print(re.sub("(a)", repl, "a"))
    except re.PatternError as e:
        print(ascii(repl), "|", e)
try:
    re.sub("(a)", r"\g<nope>", "a")
except IndexError as e:
    print(e)
for call in (lambda: re.compile(5), lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.match("a", None), lambda: re.search("a", 5), lambda: re.compile(re.compile("a"), re.I)):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(issubclass(re.error, Exception), re.error is re.PatternError)
