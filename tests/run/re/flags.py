# Flags of re: their texts, their operators, and what patterns say of them.

import re

print(re.RegexFlag.IGNORECASE, repr(re.I), repr(re.I | re.M), str(re.I | re.M))
print(re.compile("a", re.I), re.compile("a", re.I | re.S).flags, re.compile(b"x"))
print(re.I & re.M, bool(re.I & re.M), int(re.X), re.A, re.U, re.NOFLAG, re.S ^ re.S)
print(isinstance(re.I, re.RegexFlag), isinstance(re.I, int), re.I == 2, re.I | 4, 8 | re.I)
print(re.M.name, re.M.value, (re.I | re.X).value, f"{re.I:d}", re.I + 1)
print(re.findall("^a.", "ab\nAc", re.I | re.M), re.sub("A", "-", "aA", flags=re.I))
flags = 0
for f in (re.I, re.M, re.S):
    flags |= f
print(flags, re.match("a.b", "A\nB", flags))
print(re.compile("x", flags).flags & re.M, {re.I: 1}[2])
