name = "world"
n = 42
x = 3.14159
print(f"hello {name}", f"{n}", f"{n + 1} {n * 2}", f"{{literal}} {{{n}}}")
print(f"{x:.2f} {n:5d}| {n:<5}| {n:^5}| {n:>5}| {n:05}|")
print(f"{name!r} {name!s} {'é'!a} {name!r:>10}")
print(f"{n=} {x=:.1f} {name = } {n + 1=}")
print(f"" + f"{''}" + f'{"nested"}' f" joined {n}" " plain {n}")
print(f"{[1, 2]} {(1,)} { {'a': 1} } {None} {True}")
print(f"{len(name)} {name.upper()} {name[0]} {'yes' if n > 5 else 'no'} {(lambda v: v * 2)(n)}")
print(f"""multi
{name}
lines""")
print(rf"raw \n {n}", f"\x41{n}\t|")
