s = {3, 1, 2, 3}
print(s, len(s), 1 in s, 9 in s)
s.add(10)
s.add(1)
s.discard(2)
s.discard(99)
print(sorted(s))
print(set(), {1}, set("hello") == set("olhe"), set([1, 2, 2]), frozenset([1]), frozenset())
for x in sorted({5, 3, 8}):
    print(x)
s.remove(10)
try:
    s.remove(10)
except KeyError as e:
    print("KeyError", e)
print({1, 2} == {2, 1}, {1} == frozenset([1]), {1, 2} != {1}, {True, 1, 1.0}, bool(set()), bool({0}))
t = s.copy()
t.clear()
print(len(s), t)
try:
    {[1]}
except TypeError as e:
    print(e)
try:
    set().pop()
except KeyError as e:
    print(e)
