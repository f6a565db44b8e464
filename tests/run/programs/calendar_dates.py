def is_leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def days_in(y, m):
    return 29 if m == 2 and is_leap(y) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[m - 1]


NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


class Date:
    def __init__(self, y, m, d):
        if not 1 <= m <= 12 or not 1 <= d <= days_in(y, m):
            raise ValueError(f"no such date: {y}-{m}-{d}")
        self.y, self.m, self.d = y, m, d

    @property
    def ordinal(self):
        y = self.y - 1
        return y * 365 + y // 4 - y // 100 + y // 400 + sum(days_in(self.y, m) for m in range(1, self.m)) + self.d

    @classmethod
    def from_ordinal(cls, n):
        y = n // 366 + 1
        while cls(y, 12, 31).ordinal < n:
            y += 1
        n -= cls(y, 1, 1).ordinal - 1
        m = 1
        while n > days_in(y, m):
            n -= days_in(y, m)
            m += 1
        return cls(y, m, n)

    def weekday(self):
        return NAMES[(self.ordinal - 1) % 7]

    def __add__(self, days):
        return Date.from_ordinal(self.ordinal + days)

    def __sub__(self, other):
        if isinstance(other, Date):
            return self.ordinal - other.ordinal
        return self + -other

    def __eq__(self, o):
        return isinstance(o, Date) and self.ordinal == o.ordinal

    def __lt__(self, o):
        return self.ordinal < o.ordinal

    def __repr__(self):
        return f"{self.y:04}-{self.m:02}-{self.d:02}"


d = Date(2024, 2, 28)
print(d, d + 1, d + 2, d - 59, d.weekday(), d.ordinal, Date(2000, 1, 1).weekday(), Date(1970, 1, 1).ordinal)
print(Date(2024, 12, 25) - d, Date(2024, 1, 1) - Date(2023, 1, 1), Date.from_ordinal(1), Date.from_ordinal(738000))
print(all(Date.from_ordinal(n).ordinal == n for n in range(730000, 730800)), sorted([d + 5, d, d - 5]), d == Date(2024, 2, 28), d != d + 1)
print([y for y in range(1896, 1913) if is_leap(y)], is_leap(2000), is_leap(1900))
for bad in ((2023, 2, 29), (2024, 13, 1), (2024, 4, 31), (2024, 0, 1)):
    try:
        Date(*bad)
    except ValueError as e:
        print(e)


def month(y, m):
    first = (Date(y, m, 1).ordinal - 1) % 7
    cells = ["  "] * first + [f"{i:2}" for i in range(1, days_in(y, m) + 1)]
    for i in range(0, len(cells), 7):
        yield " ".join(cells[i:i + 7])


print("Mo Tu We Th Fr Sa Su")
for line in month(2024, 2):
    print(line)
fridays = sum(Date(y, m, 13).weekday() == "Friday" for y in range(2000, 2010) for m in range(1, 13))
print(fridays)


def roman(n):
    out = ""
    for v, s in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= v:
            out += s
            n -= v
    return out


print([roman(y) for y in (1, 4, 1994, 2024, 3999)])
