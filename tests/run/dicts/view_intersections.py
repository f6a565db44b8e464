class S(set): pass
a = {i: str(i) for i in range(20)}
b = {i * 3: str(i * 3) for i in range(30)}
print(a.keys() & b.keys(), b.keys() & a.keys(), a.items() & b.items())
print(a.keys() & [3, 6, 100, 3], a.keys() & {3, 4, 55}, a.keys() & set(range(100)), {5, 7} & a.keys(), [1, 2, 99] & a.keys())
print(a.keys() & frozenset({3, 4}), a.keys() & frozenset(range(50)), a.keys() & S(range(5)), type(a.keys() & S(range(50))))
print(a.keys() & iter([1, 1, 2]), a.keys() & "abc", a.keys() & {}, {} .keys() & a.keys())
print({'b', 'a'} & {'a': 1, 'c': 2}.keys(), {'a': 1}.items() & {('a', 1)}, {'a': 1}.items() & [('a', 1), ('b', 2)])
for bad in (5, None, [[]]):
    try: print(a.keys() & bad)
    except TypeError as e: print(e)
try: {'a': []}.items() & [('a', []), ('b', 3)]
except TypeError as e: print(e)
