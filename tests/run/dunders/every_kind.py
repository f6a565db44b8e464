# Special methods of every kind, good ones and bad ones.
class V:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"V({self.v})"
for op, name in [("+", "add"), ("-", "sub"), ("*", "mul"), ("/", "truediv"), ("//", "floordiv"), ("%", "mod"), ("**", "pow"), ("<<", "lshift"), (">>", "rshift"), ("&", "and"), ("|", "or"), ("^", "xor"), ("@", "matmul")]:
    def mk(o):
        return lambda self, other: f"{self}{o}{other}"
    def rmk(o):
        return lambda self, other: f"r {other}{o}{self}"
    def imk(o):
        def f(self, other):
            self.v = f"{self.v}{o}={other}"
            return self
        return f
    setattr(V, f"__{name}__", mk(op))
    setattr(V, f"__r{name}__", rmk(op))
    setattr(V, f"__i{name}__", imk(op))
a = V(1)
print(a + 1, 1 + a, a - 1, 1 - a, a * 2, 2 * a, a / 1, 1 / a, a // 1, 1 // a, a % 1, 1 % a, a ** 2, 2 ** a)
print(a << 1, 1 << a, a >> 1, 1 >> a, a & 1, 1 & a, a | 1, 1 | a, a ^ 1, 1 ^ a, a @ 1, 1 @ a)
a += 1; a -= 2; a *= 3; a @= 4
print(a)
class C:
    def __bool__(self): print("bool"); return True
    def __len__(self): return 5
    def __contains__(self, x): return x == 3
    def __iter__(self): return iter([1, 2])
    def __reversed__(self): return iter([2, 1])
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
    def __call__(self, *a, **k): return a, k
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __complex__(self): return 1j
    def __index__(self): return 2
    def __hash__(self): return 99
    def __str__(self): return "str"
    def __format__(self, s): return f"fmt<{s}>"
    def __bytes__(self): return b"bytes"
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __divmod__(self, o): return ("dm", o)
    def __rdivmod__(self, o): return ("rdm", o)
    def __dir__(self): return ["z", "a"]
    def __sizeof__(self): return 100
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit", a[0]); return True
c = C()
if c: print("true")
print(len(c), 3 in c, 4 in c, list(c), list(reversed(c)), c[1], c[1:2], c[1, 2], c[::2], c[...], c[1:2, ::3])
c[5] = 6; del c[7]; c[1:3] = 4
print(c(1, 2, x=3), int(c), float(c), complex(c), hash(c), str(c), f"{c:abc}", f"{c}", bytes(c), round(c), round(c, 2))
import math
print(math.trunc(c), math.floor(c), math.ceil(c), -c, +c, ~c, abs(c), divmod(c, 1), divmod(1, c), dir(c))
print([10, 20, 30][c], "abc"[c], range(10)[c], hex(c), oct(c), bin(c), [1, 2, 3, 4][:c], "ab" * c)
with c as q: 1 / 0
print("after")
class Bad:
    def __bool__(self): return 5
    def __len__(self): return -1
    def __hash__(self): return "x"
    def __str__(self): return 5
    def __repr__(self): return None
    def __index__(self): return "i"
    def __iter__(self): return 5
    def __int__(self): return "x"
    def __float__(self): return 1
    def __contains__(self, x): return "yes"
    def __bytes__(self): return "no"
    def __format__(self, s): return 3
b = Bad()
for f in [bool, len, hash, str, repr, list, int, float, bytes, format, hex, lambda x: 3 in x, lambda x: [1][x], lambda x: f"{x}", iter, lambda x: not x]:
    try: print(f(b))
    except Exception as e: print(type(e).__name__, e)
