for spec in ("", "d", "5", "<5", ">5", "^5", "=5", "05", "*^7", "+", "-", " ", "+5", "=+6", ",", "_", "010,", "012_", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "#010x", "_b", "_x", "c", "n", "e", ".2e", "f", ".1f", "g", "%", ".0%", "é>5", "<<5", "x<5", "0<5", "08.2f", ",.2f", "_.1f"):
    print(repr(spec), [format(v, spec) for v in (0, 65, 1234)], end=" ")
    if spec != "c":
        print(format(-65, spec), format(1234567, spec))
    else:
        print()
for spec in ("s", ".2", ".2d", "z", "zd", "5c+", "+c", "#c", ",x", ",b", "_c", ",n", ",,", "_,", ",_", "dd", "5 d", ".", "q", "é", "^^^", "99999999999999999999"):
    try:
        print(repr(spec), format(65, spec))
    except (ValueError, OverflowError) as e:
        print(repr(spec), e)
print(format(True, "d"), format(True, "5"), format(True), format(True, "x"), format(2**100, ","), format(-(2**70), "_x"), f"{10**20:e}", f"{3:c}" == "\x03")
try:
    format(-1, "c")
except OverflowError as e:
    print(e)
