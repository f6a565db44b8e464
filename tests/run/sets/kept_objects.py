# Objects as elements and keys: by identity, by their own equality, of classes that get it late, and inside tuples.
class Node:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


class Equal(Node):
    def __eq__(self, other):
        return isinstance(other, Node) and self.name.lower() == other.name.lower()

    def __hash__(self):
        return hash(self.name.lower())


class Late(Node):
    pass


class OnlyHash(Node):
    def __hash__(self):
        return 7


class OnlyEq(Node):
    def __eq__(self, other):
        return True


a, b, c = Node("a"), Node("b"), Node("A")
nodes = {a, b, c, a}
print(len(nodes), a in nodes, Node("a") in nodes, sorted(map(str, nodes)))
nodes.discard(a)
print(len(nodes), a in nodes, {a, b} & nodes == {b}, {a} | {b} == {b, a}, {a, b} - {b} == {a}, {a} <= {a, b})
same = {Equal("x"), Equal("X"), Equal("y")}
print(len(same), Equal("Y") in same, Node("x") in same)
mixed = {a, Equal("a"), Equal("A"), b}
print(len(mixed), Equal("b") in mixed, a in mixed)
ages = {a: 1, b: 2, (a, 1): 3, (b, a): 4}
ages[a] += 10
print(ages[a], ages[a, 1], ages.get((a, 2)), ages[b, a], (Node("a"), 1) in ages, {(a, b): 5}[a, b])
print([a, b, c].index(c), [a, b, a].count(a), a in [b, c], [a, b] == [a, b], [a] == [Node("a")], (a, 1) == (a, 1.0))
hashed = {OnlyHash("p"), OnlyHash("q")}
p = OnlyHash("p")
hashed.add(p)
print(len(hashed), p in hashed, hash(p))
try:
    {OnlyEq("e")}
except TypeError as e:
    print(e)
print(OnlyEq("e") == 3, [OnlyEq("e")].index("anything"), OnlyEq("e") in [a], [a].count(OnlyEq("z")))
first, second = Late("l"), Late("l")
print(first == second, len({first, second}))
Late.__eq__ = lambda self, other: self.name == other.name
Late.__hash__ = lambda self: 1
third, fourth = Late("l"), Late("l")
print(third == fourth, len({third, fourth}), third in [fourth], {third: 1}.get(fourth))


def function():
    pass


def generate():
    yield 1


made = generate()
table = {function: "f", made: "g", Node: "class", len: "builtin", generate: "generate"}
print(table[function], table[made], table[Node], table[len], len(table))
visited, order, todo = set(), [], [a]
links = {a: [b, c], b: [c, a], c: [a]}
while todo:
    node = todo.pop()
    if node not in visited:
        visited.add(node)
        order.append(node)
        todo.extend(n for n in links[node] if n not in visited)
print(order)
frozen = frozenset([a, b])
print(frozen == frozenset({b, a}), {frozen: 1}[frozenset([b, a])], hash(frozen) == hash(frozenset([b, a])))
order.remove(b)
print(order, dict.fromkeys([a, b, a], 0), list(dict.fromkeys([b, a, b])))
