d = {1: 2, 3: 4}
print(type(reversed(d)).__name__, type(reversed(d.values())).__name__, type(reversed(d.items())).__name__)
print(list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())))
it = iter(d)
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__())
it = reversed(d.items())
print(it.__length_hint__(), next(it), it.__length_hint__())
d[5] = 6
print(it.__length_hint__())
try:
    next(it)
except RuntimeError as error:
    print(error)

print(d.items() > {(1, 2)}, d.items() < {(1, 2)}, d.keys() < {1, 3, 5, 7}, d.keys() >= d.keys())
for compare in (lambda: d.keys() < 5, lambda: d.items() >= [1], lambda: d.keys() > None):
    try:
        compare()
    except TypeError as error:
        print(error)

# A view that stands in itself.
own = {}
own["v"] = own.values()
print(own, own.values(), own.items())
