"""Sets of small numbers in the bits of one int: a set type, subsets, Gray codes and sieves."""
from collections.abc import Set
from functools import reduce
from operator import or_


class Bits(Set):
    __slots__ = ("mask",)

    def __init__(self, numbers=()):
        self.mask = numbers if isinstance(numbers, int) else reduce(or_, (1 << n for n in numbers), 0)
        if self.mask < 0:
            raise ValueError(f"endless set {self.mask}")

    def __contains__(self, n):
        return isinstance(n, int) and n >= 0 and bool(self.mask >> n & 1)

    def __iter__(self):
        rest = self.mask
        while rest:
            low = rest & -rest
            yield low.bit_length() - 1
            rest ^= low

    def __len__(self):
        return self.mask.bit_count()

    def __and__(self, other):
        return Bits(self.mask & other.mask) if isinstance(other, Bits) else super().__and__(other)

    def __invert__(self):
        return Bits(self.mask ^ (1 << self.mask.bit_length()) - 1)

    def __lshift__(self, n):
        return Bits(self.mask << n)

    def __repr__(self):
        return f"Bits({self.mask:#b})" if self.mask < 1 << 20 else f"Bits(<{len(self)} up to {self.mask.bit_length() - 1}>)"

    __hash__ = Set._hash

    def subsets(self):
        part = self.mask
        while True:
            yield Bits(part)
            if not part:
                return
            part = (part - 1) & self.mask

    def to_bytes(self):
        return self.mask.to_bytes((self.mask.bit_length() + 7) // 8, "little")

    @classmethod
    def from_bytes(cls, data):
        return cls(int.from_bytes(data, "little"))


def gray(n):
    return [k ^ k >> 1 for k in range(1 << n)]


def sieve(n):
    mask = (1 << n) - 1 & ~0b11
    for p in range(2, int(n**0.5) + 1):
        if mask >> p & 1:
            mask &= ~sum(1 << k for k in range(p * p, n, p))
    return Bits(mask)


def subset_sums(values):
    return Bits(reduce(lambda mask, v: mask | mask << v, values, 1))


a, b = Bits([1, 3, 5, 70]), Bits(0b101010)
print(a, b, list(a), len(a), a & b, a | b, a - b, b - a, a ^ b, ~b, sep=" ; ")
print(b <= a, b < a, a >= b, a == {1, 3, 5, 70}, a.isdisjoint(Bits([0])), 5 in a, -1 in a, "5" in a, True in a, 10**9 in a)
print(a & [1, 2, 70], type(a | {2}).__name__, {3, 9} | b, a - {70}, hash(a) == hash(frozenset(a)), {a: 1}[Bits([70, 5, 3, 1])])
print([list(s) for s in Bits(0b1011).subsets()], len(list(Bits(0b1111100).subsets())), list(Bits().subsets()), bool(Bits()))
for s in (a, Bits(), Bits([0]), Bits([8, 16]), Bits(range(100))):
    data = s.to_bytes()
    print(len(data), data[:4], Bits.from_bytes(data) == s, Bits.from_bytes(data + b"\0") == s, s << 1)
print([f"{g:03b}" for g in gray(3)], all((x ^ y).bit_count() == 1 for x, y in zip(gray(8), gray(8)[1:])))
print(list(sieve(50)), len(sieve(5000)), max(sieve(1000)), sieve(0), sieve(2))
print(list(subset_sums([3, 5, 9])), 10**4 in subset_sums([2**k for k in range(14)]), subset_sums([]))
for n in (0, 1, -1, 255, -256, 2**64, -(2**64) + 1):
    print(n, n.bit_length(), n.bit_count(), ~n, n & 0xFF, n >> 3, n ^ -1 == ~n, f"{n & 0xFFFF:016b}", n.as_integer_ratio()[1])
for wrong in (lambda: Bits([-1]), lambda: Bits(-5), lambda: Bits(["a"]), lambda: a << -1, lambda: Bits(3.5), lambda: a & 3, lambda: a < 3,
              lambda: (300).to_bytes(1), lambda: (-1).to_bytes(2, "big"), lambda: int.from_bytes([1, 256]), lambda: (1).to_bytes(2, "middle"),
              lambda: (5).to_bytes(-1), lambda: 1 << 2.0, lambda: Bits.from_bytes("x"), lambda: max(Bits())):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
