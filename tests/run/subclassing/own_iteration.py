# Where a class below a builtin container iterates in its own way: who asks it, and who reads the container itself.


class Loud(list):
    def __iter__(self):
        print("asked")
        return iter([7, 8])


class Odd(set):
    def __iter__(self):
        print("asked")
        return iter("xy")


loud = Loud([1, 2, 3])
items = [0]
items += loud
print(items)
items.extend(loud)
print(items)
items[1:] = loud
print(items)
print([0, *loud], tuple(loud), len(loud))

odd = Odd([1, 2])
print(set(odd), frozenset(odd), {9} | odd, {1, 9} & odd)
grown = {9}
grown.update(odd)
print(grown, list(odd), sorted(odd))
grown |= odd
print(grown == {1, 2, 9}, odd.union([3]), odd <= {1, 2, 3})
