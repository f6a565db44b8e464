values = (0.0, -0.0, 1.5, -2.25, 1234567.891, 1e-7, 1e20, float("inf"), float("-inf"), float("nan"))
for spec in ("", "f", ".0f", ".2f", "10.2f", "<10.1f", "^10.1f", "010.2f", "+.1f", " .1f", ",.2f", "_.2f", "015,.2f", "e", ".0e", ".3E", "g", ".3g", "G", "#g", "n", "%", ".1%", "z.1f", "z", "#.0f", ".3", "10", "<10", "=+10.1f", "*^12.2f", "F", "+", ".10g", "-.2f"):
    print(repr(spec), *[format(v, spec) for v in values], sep="|")
for spec in ("d", "x", "s", "c", "b", ".", ",n", "_n", "ff", ",,f", "5.2.1f", "q"):
    try:
        print(repr(spec), format(1.5, spec))
    except ValueError as e:
        print(repr(spec), e)
print(f"{-0.04:z.1f} {-0.06:z.1f} {0.5:.0f} {1.5:.0f} {2.5:.0f} {1e16} {1e15} {123456789.0:g} {0.1 + 0.2:.17g} {1 / 3:.30f} {5e-324} {1.7976931348623157e308:.3e}")
