# One function that passes on what it gets: numbers of all kinds and what is none.
def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


class Indexed:
    def __index__(self):
        return 4


for text in ["1.5", " 1e5 ", "nan", "-inf", "1_0.5", "1__0", "", "abc"]:
    show(float, text)
show(float)
show(float, None)
show(float, [1])
show(float, 10**400)
show(float, True)
show(float, b"1.5")
show(float, bytearray(b"2"))
show(float, Indexed())
for text in ["12", " 12 ", "1_000", "_1", "0x1f", ""]:
    show(int, text)
show(int, "12", 1)
show(int, 12, 10)
show(int, base=10)
show(int, "12", base=8)
show(int, b"12")
show(int, bytearray(b"13"))
show(int, b"x", 16)
show(int, bytearray(b"7f"), 16)
show(pow, 3, -1, 7)
show(pow, 2, True, 5)
show(pow, 2.0, 3, 5)
show(pow, 2, "a")
show(pow, base=2, exp=3)
show(ord, bytearray(b"a"))
show(round, number=5.5)
show(round)
show(round, 12345.678, -2)
show(sum, [bytearray(b"a")], bytearray())
show(bytes.fromhex, "68 65")
