for text in ("0", "42", "-17", "+5", "  12\n", "1_000_000", "007", "9223372036854775808", "-" + "9" * 40, "٤٢"):
    print(repr(text), int(text))
for text in ("", " ", "abc", "1.5", "1__0", "_1", "1_", "0x10", "--1", "1 2", "12é"):
    try:
        print(int(text))
    except ValueError as e:
        print(e)
for text, base in (("ff", 16), ("0xff", 16), ("0b101", 2), ("0o17", 0), ("0x1F", 0), ("zz", 36), ("-101", 2), ("10", 3)):
    print(text, base, int(text, base))
for text, base in (("12", 2), ("0x", 16), ("g", 16), ("010", 0), ("1", 1), ("1", 37)):
    try:
        print(int(text, base))
    except ValueError as e:
        print(e)
try:
    int([])
except TypeError as e:
    print(e)
try:
    int(5, 10)
except TypeError as e:
    print(e)
