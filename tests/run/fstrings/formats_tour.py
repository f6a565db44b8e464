# fstrings & format
x = 5; s = "abc"; f = 3.14159; d = {"k": 1}; l = [1, 2]
print(f"{x} {s!r} {f:.2f} {x:>5}| {x:<5}| {x:^5}| {x:05} {x:+} {x:#x} {x:b} {x:,} {1234567:_}")
print(f"{x=} {x = } {s=!s} {f=:.1f} {x+1=}")
print(f"{'nested ' + f'{x}'} {d['k']} {l[0]} {{}} {{{x}}} {x!s:>4}|")
print(f"{f:{x}.{2}f} {s:*^{x*2}} {x:{'>'}{10}}")
print(f"{x if x else 0} {[i for i in range(3)]} {(lambda: 3)()} { {1: 2} } {x,}")
print(f'''multi
{x}
line''')
print(f"{1e10:g} {1e-5:e} {0.1:%} {12345.678:,.2f} {255:#o} {255:X} {-5:=+8} {True:d} {'a':s} {3.0}")
print(rf"\n{x}", f"\n".encode(), f"{x}" "lit" f"{s}")
print("%s %r %d %5.1f %x %o %e %g %c %% %-5s| %05d %+d" % ("a", "b", 5, 2.345, 255, 8, 12.5, 1e10, "z", "l", 42, 3))
print("%(a)s %(b)d" % {"a": 1, "b": 2}, "%s" % (1,), "%s" % [1], "%*d" % (5, 3))
print("{0} {1} {0} {a} {b[0]} {c.real} {:}".format if 0 else "{0} {1} {0} {a} {b[0]} {c.real}".format(1, 2, a=3, b=[4], c=5))
print("{:>{w}}|{!r}|{:^10}".format(1, "q", "mid", w=4))
print(f"{x!a} {'é'!a} {s:10}| {s:.2}")
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
print(f"{F()} {F():abc} {F()!r} {F()!s:>5} {F()=}")
for spec, v in [("d", "a"), ("z", 5), (".2f", "s"), ("s", 5), ("x", 1.5), ("c", -1), ("10", None), (",s", "a"), ("=5", "a"), ("q", 1.0)]:
    try: print(format(v, spec))
    except Exception as e: print(type(e).__name__, e)
print(f"{x:>{x}}" f"{'':-^{10}}")
print(f"{'a' if x > 3 else 'b'}{'\n'.join(['x', 'y'])}")
print(f"{x:}")
print(f"{10**20:,} {-7//2} {7%-3} {2**0.5:.3} {1/3!r:.5}")
print(f"{1:n} {1.5:n} {1j:.1f} {(1+2j):>10} {b'x'!r}")
