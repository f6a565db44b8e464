def f(x, width):
    a = f"plain"
    b = f"{x}"
    c = f"a{x!r:>{width}}b{{}}" "tail" f"{x:.2f}"
    d = f"{x = } {x=:d} {x + 1=!s}"
    e = f"{f'{x}'}" + f""
    return a, b, c, d, e
