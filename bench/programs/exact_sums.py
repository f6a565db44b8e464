"""Statistics of floats, whose sums are exact, and amounts of money in decimal."""

import statistics
from decimal import Decimal


def readings(count):
    state = 7
    values = []
    for _ in range(count):
        state = state * 48271 % 2147483647
        values.append(state / 2147483647 * 40.0 - 10.0)
    return values


def windows(values, width):
    spread = 0.0
    for at in range(0, len(values) - width, width):
        part = values[at : at + width]
        spread += statistics.stdev(part) + statistics.mean(part)
    return spread


def savings(months):
    balance = Decimal("2500.00")
    rate = Decimal("0.0375") / 12
    cent = Decimal("0.01")
    paid = Decimal(0)
    for _ in range(months):
        interest = (balance * rate).quantize(cent)
        paid += interest
        balance += interest - Decimal("3.50")
        if balance > 4000:
            balance -= 1500
    return balance, paid


values = readings(100_000)
print(f"{statistics.mean(values):.9f} {statistics.pstdev(values):.9f} {windows(values, 50):.6f}")
print(*savings(100_000))
