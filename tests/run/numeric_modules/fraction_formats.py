# Formats of fractions: as a quotient, and as a number with digits after the point.
from fractions import Fraction

specs = [
    "", ">10", "<8", "^9", "é^9", "=10", "+", " ", "-^12", "#", "_", ",", "10,", "+#12", "08", "d", "s", ">10s", "x", "z", "5.2", ".3",
    "n", "f", ".0f", "#.0f", "+.2f", "010.2f", ",.2f", "_.1f", "*^12.3f", "e", ".3e", "G", ".4g", "%", ".1%", "1,,", "a", ".f", "x.2f",
]
values = [Fraction(7, 3), Fraction(-1, 8), Fraction(4), Fraction(0), Fraction(1234567, 2)]
for spec in specs:
    row = []
    for value in values:
        try:
            row.append(format(value, spec))
        except ValueError as e:
            row.append(str(e))
            break
    print(repr(spec), row)
for text in ("3 / 4", "3/ 4", " 1 /2 ", "- 3/4", "3//4", "/4", "3/"):
    try:
        print(Fraction(text))
    except ValueError as e:
        print(e)
