# Every conversion of % with arguments of many kinds.
def t(f, *a):
    try:
        print(repr(f % a if len(a) != 1 or not isinstance(a[0], dict) else f % a[0]))
    except Exception as e:
        print(type(e).__name__, e)
for f in ["%s", "%r", "%a", "%d", "%i", "%u", "%x", "%#x", "%X", "%o", "%#o", "%c", "%e", "%f", "%g", "%%", "%5s|", "%-5s|", "%05d", "%+d", "% d", "%.2f", "%.3s", "%5.1f|", "%*d", "%-*d|", "%.*f", "%(a)s", "%q", "%", "%5", "%l", "%ld", "%hd", "%Ld", "%.0f", "%#.0f", "%#g", "%.x", "%s%s", "no", "%(a", "%()s", "%5%|", "%-+5d|", "%.5d", "%+.5d", "%#.5x", "%08.3f", "%F", "%G", "%E", "%b"]:
    for v in [(1,), (-1,), (1.5,), ("é",), (b"x",), (None,), (), (1, 2), ({"a": 1},), ([1],), (10**20,), (65,), ("ab",), (5, 2.25)]:
        t(f, *v)
def tb(f, a):
    try:
        print(repr(f % a))
    except Exception as e:
        print(type(e).__name__, e)
for f in [b"%s", b"%b", b"%a", b"%r", b"%d", b"%c", b"%x", b"%.2f", b"%5s|", b"%(a)s", b"%(a)b", b"%q", b"%"]:
    for v in [1, b"ab", "ab", 1.5, bytearray(b"q"), {b"a": b"1"}, {"a": 1}, None, (), (1, 2), 65, 256, [1]]:
        tb(f, v)
from collections import deque
tb("s", [1])
tb("s", {})
tb("s", "a")
tb("s", 1)
tb("%s", deque([1]))
tb("%(a)s", [1])
tb("%(a)s", {"b": 1})
class D(dict):
    def __missing__(self, k): return k * 2
tb("%(ab)s %(c)5s", D())
class I:
    def __index__(self): return 7
class F:
    def __float__(self): return 7.5
class T:
    def __int__(self): return 9
for f in ["%d", "%x", "%f", "%c"]:
    tb(f, I()); tb(f, F()); tb(f, T())
