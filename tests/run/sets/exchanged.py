# Sets whose elements become others: the new elements are of fewer kinds than the old ones, or of more.
s = {1, "a", 2}
s.intersection_update([1, 2, 9])
print(s, 1 in s, "a" in s)
s.add("z")
print(len(s), sorted(map(str, s)))

s = {1, "a", 2.5, None}
s &= {1, 2}
print(s)
s = {1, "a"}
s.intersection_update(x for x in [1, 1, 5])
print(s, s.pop(), s)

t = {3, 4}
t.intersection_update(["b", 3, 2.0, None])
print(t, [x + 1 for x in t])
t.intersection_update("abc", {3: 4})
print(t)


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        return self.n == (other.n if isinstance(other, Key) else other)

    def __repr__(self):
        return f"Key({self.n})"


u = {Key(1), 2, "q"}
u.intersection_update([1, 2])
print(sorted(u, key=str))
u ^= {2, 7}
print(sorted(u, key=str))
u -= {1}
print(sorted(u, key=str))


def call(f, *args):
    try:
        print(f(*args))
    except TypeError as e:
        print(e)


for kind in (set, frozenset):
    v = kind([1, 2, 3])
v = {1, 2, 3}
call(v.add, [])
call(v.intersection_update, [2, 3, 7])
call(v.__ixor__, {5})
