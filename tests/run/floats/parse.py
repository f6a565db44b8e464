for text in ("1", "1.5", "-2.5e3", " 3.25 ", ".5", "5.", "1e-5", "1E5", "inf", "-Infinity", "NaN", "1_0.5", "+7", "0.1e1"):
    print(repr(text), float(text))
for text in ("", "abc", "1.2.3", "1e", "--1", "1_", "0x1", "1 2", "é"):
    try:
        print(float(text))
    except ValueError as e:
        print(e)
try:
    float(None)
except TypeError as e:
    print(e)
print(float(), float(7), float(True), float(2**70))
