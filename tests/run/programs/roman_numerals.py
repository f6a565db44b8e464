"""Roman numerals both ways, strictly, and a type of number that is written in them."""
from functools import total_ordering

STEPS = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
         (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
VALUES = {text: value for value, text in STEPS if len(text) == 1}


class RomanError(ValueError):
    """A text or a number without Roman form."""


def to_roman(n):
    if isinstance(n, bool) or not isinstance(n, int):
        raise TypeError(f"whole number expected, not {type(n).__name__}")
    if not 0 < n < 4000:
        raise RomanError(f"{n} is not from 1 to 3999")
    out = []
    for value, text in STEPS:
        times, n = divmod(n, value)
        out += [text] * times
    return "".join(out)


def from_roman(text):
    total = 0
    for i, c in enumerate(text):
        try:
            value = VALUES[c]
        except KeyError:
            raise RomanError(f"{c!r} at {i} of {text!a}") from None
        following = VALUES.get(text[i + 1:i + 2], 0)
        total += -value if value < following else value
    if not total or to_roman(total) != text:
        raise RomanError(f"{text!r} is not in normal form")
    return total


@total_ordering
class Roman:
    def __init__(self, value):
        self.value = from_roman(value) if isinstance(value, str) else value
        self.text = to_roman(self.value)

    def __int__(self):
        return self.value

    __index__ = __int__

    def __str__(self):
        return self.text

    def __repr__(self):
        return f"Roman({self.text!r})"

    def __eq__(self, other):
        return int(self) == int(other) if isinstance(other, (Roman, int)) else NotImplemented

    def __lt__(self, other):
        return int(self) < int(other) if isinstance(other, (Roman, int)) else NotImplemented

    def __hash__(self):
        return hash(self.value)

    def __add__(self, other):
        return Roman(self.value + int(other))

    __radd__ = __add__

    def __sub__(self, other):
        return Roman(self.value - int(other))


print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
print(all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
longest = max(range(1, 4000), key=lambda n: len(to_roman(n)))
print(longest, to_roman(longest), sum(len(to_roman(n)) for n in range(1, 4000)))
for bad in (0, -7, 4000, 10**25, 2.0, True, "IX", None):
    try:
        print(to_roman(bad))
    except (RomanError, TypeError) as e:
        print(type(e).__name__, e, sep=": ")
for bad in ("", "IIII", "IC", "VX", "xii", "MMMM", "XIIX", "Ⅻ", "I I", "CMC"):
    try:
        print(bad, from_roman(bad))
    except ValueError as e:
        print(e, e.__cause__, e.__suppress_context__)
a, b = Roman("MCM"), Roman(94)
print(a + b, a - 1, repr(1 + b), a > b, b <= 94, a == "MCM", a != 1900, {a, 1900, b})
print("abcdefghij"[Roman("IV")], list(range(Roman("III"))), [1] * 3 == [1] * int(Roman("III")), f"{b!s:>8}|{a!r:<16}|")
print(sorted([b, a, Roman(5), 6, Roman("II")]), sum([a, b, Roman(1)], start=5), hex(Roman("XVI")))
for wrong in (lambda: b - a, lambda: a < "X", lambda: a + "X", lambda: [1, 2][Roman("III")], lambda: f"{a:>8}"):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
