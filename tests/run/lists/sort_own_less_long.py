# Long lists of objects with a `<` of their own: stable, in runs, backwards, with keys and cmp_to_key.
from functools import cmp_to_key


class Card:
    asked = 0

    def __init__(self, rank, serial):
        self.rank = rank
        self.serial = serial

    def __lt__(self, other):
        Card.asked += 1
        return self.rank < other.rank


def cards(ranks):
    return [Card(rank, serial) for serial, rank in enumerate(ranks)]


def stable(ordered, reverse=False):
    for a, b in zip(ordered, ordered[1:]):
        if reverse:
            assert a.rank > b.rank or a.rank == b.rank and a.serial < b.serial
        else:
            assert a.rank < b.rank or a.rank == b.rank and a.serial < b.serial
    return [(card.rank, card.serial) for card in (ordered[0], ordered[len(ordered) // 2], ordered[-1])]


kinds = {
    "mixed": [i * 7919 % 1009 for i in range(5000)],
    "rising": list(range(3000)),
    "falling": list(range(3000, 0, -1)),
    "equal": [4] * 2000,
    "saw": [i % 50 for i in range(3000)],
    "nearly": [i if i % 100 else 0 for i in range(3000)],
    "two runs": list(range(1500)) + list(range(1500)),
}
for name, ranks in kinds.items():
    print(name, stable(sorted(cards(ranks))), stable(sorted(cards(ranks), reverse=True), True))

for count in (0, 1, 2, 31, 63, 64, 65, 66, 127, 128, 129, 130):
    items = cards([i * 37 % 41 for i in range(count)])
    Card.asked = 0
    items.sort()
    assert all(not b < a for a, b in zip(items, items[1:]))
    assert sorted(card.serial for card in items) == list(range(count))
print(Card.asked > 0)

words = [chr(97 + i * 7 % 26) * (i % 5 + 1) for i in range(1000)]
by_length = sorted(words, key=cmp_to_key(lambda a, b: (len(a) > len(b)) - (len(a) < len(b))))
print(by_length[:3], by_length[500], by_length[-3:])


class Broken:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if self.n == 77:
            raise ValueError("cannot compare 77")
        return self.n < other.n


items = [Broken(i * 31 % 100) for i in range(100)]
try:
    items.sort()
except ValueError as e:
    print(e, len(items), sum(item.n for item in items))
