import copy


class Node:
    def __init__(self, value):
        self.value = value
        self.links = []


class Own:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        return Own(self.n + 1)

    def __deepcopy__(self, memo):
        return Own(self.n + 10)


a = [1, [2, 3], "x"]
b = copy.copy(a)
c = copy.deepcopy(a)
a[1].append(4)
print(a, b, c, b is a, b[1] is a[1], c[1] is a[1])
d = {"k": [1], "t": (1, [2])}
e = copy.deepcopy(d)
d["k"].append(5)
print(d, e, copy.copy(d) == d, copy.copy({1, 2}) == {1, 2})
n = Node("n")
n.links.append(n)
n.links.append(Node("other"))
m = copy.copy(n)
k = copy.deepcopy(n)
print(m.value, m is n, m.links is n.links, k is n, k.links[0] is k, k.links[1] is n.links[1], k.links[1].value)
print(copy.copy(Own(1)).n, copy.deepcopy([Own(1)])[0].n)
print(copy.copy("s"), copy.deepcopy(5), copy.deepcopy((1, 2)), copy.copy(None))
