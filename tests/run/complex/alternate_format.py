# Formats of complex numbers with `#`, and those that are rejected.
for value in (1 + 2j, -1.5 - 0j, 0j, 3j, 1e20 + 1e-20j, complex("inf"), complex("nan-infj")):
    for spec in ("", "#", "#g", "#.0f", "#.0e", "#.3", "+", " ", ".0f", "^30.3e", ",.2f", "010", "=10", "d", "%"):
        try:
            print(repr(spec), "[" + format(value, spec) + "]")
        except ValueError as e:
            print(repr(spec), e)
