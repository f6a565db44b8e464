# Numbers of digits around powers of ten and two: rounding, adjusted exponents, sums and quotients.
from decimal import Decimal, getcontext, localcontext

for n in (0, 1, 9, 10, 99, 100, 999, 1000, 10**9 - 1, 10**9, 2**31, 2**63 - 1, 2**63, 10**18, 10**19 - 1, 10**27, 10**28 - 1, 10**28, 10**28 + 1, 2**93):
    d = Decimal(n)
    print(n, d.adjusted(), +d, (d + 1).adjusted(), len(d.as_tuple().digits))
for bits in range(1, 340, 7):
    assert Decimal(2**bits).adjusted() == len(str(2**bits)) - 1
    assert Decimal(2**bits - 1).adjusted() == len(str(2**bits - 1)) - 1
for digits in range(1, 310, 9):
    assert Decimal(10**digits - 1).adjusted() == digits - 1 and Decimal(10**digits).adjusted() == digits
print(Decimal(1) / 7, Decimal(2) / 3, Decimal(10) ** 30 / 9, Decimal("1e-30") / 11)
with localcontext() as context:
    for prec in (1, 2, 5, 18, 19, 40):
        context.prec = prec
        print(prec, Decimal(1) / 3, Decimal("123456.789") * 1, Decimal("99999.99") + Decimal("0.01"), Decimal(2).sqrt())
total = Decimal(0)
for i in range(1, 200):
    total += Decimal(i) / Decimal(7) - Decimal("0.125") * i
print(total, getcontext().prec, Decimal("1234.5678").quantize(Decimal("0.01")), round(Decimal("2.675"), 2))
