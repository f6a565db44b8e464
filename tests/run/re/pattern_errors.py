# What re.compile says of wrong patterns, and where.
import re

PATTERNS = [
    "(", ")", "[", "[b-a]", "*", "a**", "a{1,2}{3}", "a{2,1}", "(?", "(?P", "(?P<a", "(?P<1>a)", "(?P<a>a)(?P<a>b)",
    "(?P=a)", "(?P>a)", "\\", "\\1", "(?<=a*)b", "(?<a)", "(?z)", "(?i", "(?-)", "(?i-)", "(?-i)", "(?i-i:a)", "(?a-u:b)",
    "(?L)a", "(?au)", "a(?i)b", "(a)(?(1)a|b|c)", "(?(2)a)", "(?(a)b)", "(?(", "(?(1", "\\x1", "\\u12", "\\q", "[\\q]",
    "\\400", "(?#", "a{99999999999}", "a{4294967295}", "x{,3}", "x{", "a+++", "()*", "^*", "(?i:a)(?-i:b)", "[]", "[]a]",
]
for pattern in PATTERNS:
    try:
        compiled = re.compile(pattern)
        print(repr(pattern), compiled.groups, compiled.flags, compiled.groupindex)
    except re.error as e:
        print(repr(pattern), e.msg, e.pos, e.lineno, e.colno)
    except Exception as e:
        print(repr(pattern), type(e).__name__, e)
for pattern in (b"(?u)a", b"(?L)a", b"(?i)a"):
    try:
        print(pattern, re.compile(pattern).match(b"A"))
    except re.error as e:
        print(pattern, e)
