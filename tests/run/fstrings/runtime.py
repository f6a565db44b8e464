x = 5
name = "wörld"
d = {"a": 1, "b": {"c": 2}}
print(f"{x} {x!r} {x:03d} {x + 1} {x * 2:>4}|", f"{name!a} {name:>8}|{name:.2}|", f"{d['a']} {d["b"]["c"]}", f"{x=} {x = } {x=:03d} {name=!s} {d['a']=}", f"{{}} {{{x}}} {{x}}")
print(f"{'a' if x > 3 else 'b'} {[i for i in range(3)]} {(lambda v: v * 2)(x)} {max(1, x)} {x:{x}} {x:{'>'}{x}} {3.14159:.{x - 3}f}", f"{x!s:>{x}}|", f"{f'{f"{x}"}'}", f"", f"{''}", f"a" "b" f"{x}")
print(rf"\n{x}\t", f"\n{x}".encode(), f"{x:,} {1234567:,} {0.5:%} {255:#x}", f"{None} {True} {1.0} {1e300} {[]} {()} {b'x'}", f"{x}{x}{x}", f"{'nested ' + f'{x}'}", f"{x:<5}|{x:^5}|{x:>5}|")


class C:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"

    def __format__(self, spec):
        return f"<{spec}>"


c = C()
print(f"{c} {c!s} {c!r} {c:abc} {c!r:>6} {c=} {c=!s} {c=:q}")


def order(n):
    print("eval", n)
    return n


print(f"{order(1)} {order(2):{order(3)}} {order(4)}")
for make in (lambda: f"{x:d} {name:d}", lambda: f"{undefined}", lambda: f"{1 / 0}", lambda: f"{x:zz}"):
    try:
        print(make())
    except (ValueError, NameError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(
    f"""multi
{x}
line {
    x
    + 1
}"""
)
