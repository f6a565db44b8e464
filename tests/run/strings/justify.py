print("[" + "ab".ljust(5) + "][" + "ab".rjust(5) + "][" + "ab".center(5) + "][" + "abc".center(6) + "][" + "abc".center(8, "*") + "]")
print("ab".ljust(5, "é"), "ab".rjust(4, "日"), "ab".center(7, "😀"), "ab".ljust(1), "ab".rjust(-3), "ab".center(2), "".center(3, "-"))
for width in range(7):
    print("ab".center(width, "."), "abc".center(width, "."), "".center(width, "."), sep="|")
for bad in ("", "xy"):
    try:
        "a".ljust(5, bad)
    except TypeError as e:
        print(e)
    try:
        "a".center(5, bad)
    except TypeError as e:
        print(e)
for bad in (1, None, b"x"):
    try:
        "a".rjust(5, bad)
    except TypeError as e:
        print(e)
for bad in ("5", None, 2.0):
    try:
        "a".center(bad)
    except TypeError as e:
        print(e)
    try:
        "a".zfill(bad)
    except TypeError as e:
        print(e)
print("42".zfill(5), "-42".zfill(5), "+42".zfill(6), "".zfill(3), "--1".zfill(5), "abc".zfill(2), "é".zfill(3), "-".zfill(3), "5".zfill(0), "5".zfill(-1))
print("a\tb".expandtabs(), "a\tb".expandtabs(4), "\t|".expandtabs(2), "ab\tc\n\td".expandtabs(4), "a\tb".expandtabs(0), "a\tb".expandtabs(-1), "a\tb".expandtabs(tabsize=3), "日\tx".expandtabs(4), "\r\tx".expandtabs(4).encode())
try:
    "a\tb".expandtabs("4")
except TypeError as e:
    print(e)
