# Format specs of complex numbers: what a spec means part by part, and which of several mistakes is told.
SPECS = (
    "0=12", "0-#05_.3s", "x-0_.0G", "x #05,.3X", "*1,.3b", "0012_.0n", "0> 12_f", "=+#1_c", "x=+0.3F", "^012f", "05",
    "*^ 012,.10f", "0^+#,.10o", "x^-z#012,.10F", "*>#0,.0f", "x>012.2f", "<", ">20", "=20", "^20.3", "+", " .1e", "z.1f",
    "#.0f", "#g", ",", "_", ",_", "_,", ",.2f", "_.2e", ".", ".f", "5.", "d", "s", "%", "n", ",n", "é", "_é", "\x01", "ff", "*<30.4g",
)
for value in (1j, 1.5 - 2j, -0.0 + 0j, 12345678.5 + 0.25j):
    for spec in SPECS:
        try:
            print(spec, repr(format(value, spec)))
        except ValueError as error:
            print(spec, error)
