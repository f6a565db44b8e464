# Lists of one and of several kinds of elements, joined by +, += and extend.
class L(list):
    def __iter__(self):
        return iter(["from iter"])


class Noisy:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<{self.name}>"


ints, floats, texts, flags = [1, 2, 3], [0.5, 1.5], ["a", "b"], [True, False]
big = [1 << 70, -(1 << 65), 7]
kinds = {"ints": ints, "floats": floats, "texts": texts, "flags": flags, "big": big, "empty": [], "none": [None]}
for one, a in kinds.items():
    for other, b in kinds.items():
        joined = a + b
        extended = list(a)
        extended += b
        again = a[:]
        again.extend(b)
        assert joined == extended == again, (one, other)
        assert len(joined) == len(a) + len(b)
        print(one, other, joined)

print(ints + ints, ints, sum([ints, [4], [], big], []))
own = [1, 2]
own += own
own.extend(own)
print(own)
held = [Noisy("a"), Noisy("b")]
more = held + held
del held[0]
print(more, held, more[0] is more[2])
big += [x + 1 for x in big]
print(big)

special = L([1, 2])
plain = [0]
plain.extend(special)
print(plain)
print([0] + special, special + [9])
nested = [[1], [2, 3]]
flat = sum(nested, [])
flat.append(4)
print(nested, flat)
for wrong in ((1, 2), "ab", None, 5):
    try:
        print([1] + wrong)
    except TypeError as e:
        print(e)
grown = []
grown += "ab"
grown += (1, 2.5)
grown += {3: 4}
grown.extend(range(2))
print(grown)
