def f(*a, **k): return a, k
print(f(*[1, 2], 3, *(4,), x=1, **{"y": 2}, **{"z": 3}))
try: f(**{"a": 1}, **{"a": 2})
except TypeError as e: print(e)
try: f(a=1, **{"a": 2})
except TypeError as e: print(e)
try: f(**{1: 2})
except TypeError as e: print(e)
try: f(*5)
except TypeError as e: print(e)
try: f(**5)
except TypeError as e: print(e)
print([*range(3), *"ab"], (*[1], 2), {*[1, 2], 3}, {**{"a": 1}, "b": 2, **{"a": 3}})
def g(a, b, /, c, d=4, *, e, f=6): return a, b, c, d, e, f
print(g(1, 2, 3, e=5), g(1, 2, c=3, e=5, f=7))
for call in (lambda: g(), lambda: g(1, 2), lambda: g(1, 2, 3), lambda: g(a=1, b=2, c=3, e=5), lambda: g(1, 2, 3, 4, 5, e=6), lambda: g(1, 2, 3, e=5, zz=1)):
    try: call()
    except TypeError as e: print(e)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, "a" in "abc" in ["abc"])
print(not 1 == 2, 1 if 0 else 2, [] or "x", 0 and 1, None or 0 or [] or "last")
print(f"{1+1} {'a'!r} {3.14159:.2f} {'x':>5} {10:#x} {1000000:,} {{}} {1=} {'a' 'b'}")
w = 10; p = 3
print(f"{3.14159:{w}.{p}f}|{'s':^{w}}|{w!s:*<5}")
x = 5; print(f"{x = } {x=:>3} {x+1=}")
print(f"{'nested ' + f'{x}'}", f'{"a"}', f"{[i for i in range(3)]}", f"{ {'a':1}['a'] }")
print(f"{lambda_}" if (lambda_ := 3) else "")
print("%s %r %5.2f %-5d| %05d %x %o %e %c %% %+d" % ("s", "r", 2.5, 3, 42, 255, 8, 12345.678, "c", 5))
print("{0} {1} {0} {name} {a[0]} {b.real}".format(1, 2, name="n", a=[9], b=3))
print(10 // 3, -10 // 3, 10 % -3, -10 % 3, 2 ** 10, 2 ** -1, divmod(-7, 2), 7 / 2, 1e3, 1_000, 0xff, 0o17, 0b11)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, -16 >> 2)
print("a" * 3, [1] * 2, (1, 2) + (3,), "abc"[::-1], [1, 2, 3][-2:], "abc"[1:100])
i = 0
def se(n): print("eval", n); return n
se(1) + se(2) * se(3)
{se("k"): se("v")}
l = [0, 0]
l[se(0)] = se(5)
se(1) < se(0) < se(2)
print((lambda *a, k=2, **kw: (a, k, kw))(1, 2, k=3, z=4))
print((yield_ := 3), [x for x in range(10) if x % 2 if x > 4], [(a, b) for a in (1, 2) for b in "xy"])
print(*[1, 2], sep="-", end="!\n")
a = [1, 2, 3]
a[0], a[1] = a[1], a[0]; print(a)
print([] is [], None is None, a is not None, 3 not in a)
x = 3
x += 1; x -= 2; x *= 5; x //= 2; x **= 2; x %= 7; x <<= 2; x |= 1; x ^= 3; x &= 0xff; x >>= 1; print(x)
x = 1.5; x /= 2; print(x)
print(... is Ellipsis, NotImplemented is NotImplemented, __name__)
print(((1)), (1,), (), ((),), [[]], {}, set())
