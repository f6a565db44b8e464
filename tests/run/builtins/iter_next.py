it = iter([1, 2])
print(next(it), next(it), next(it, "end"), next(it, None))
for kind in ("ab", (1, 2), {3, }, {"k": 1}, range(2), b"xy"):
    i = iter(kind)
    print(next(i), iter(i) is i)
it = iter(range(10))
print(next(it), sum(it), list(it))
it = iter("abcdef")
for c in it:
    if c == "c":
        break
print(list(it))
values = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(values), 0)), list(values))
it = iter([5, 6, 7])
first, *rest = it
print(first, rest, list(it))
it = iter([1, 2, 3])
print(2 in it, list(it))
it = iter({"a": 1, "b": 2}.items())
print(next(it), next(it))
try:
    next(it)
except StopIteration as e:
    print(repr(e))
xs = [1, 2, 3, 4]
it = iter(xs)
next(it)
xs.pop(0)
print(next(it), xs)
for bad in (5, None, len, 1.5):
    try:
        iter(bad)
    except TypeError as e:
        print(e)
r = iter(reversed([1, 2, 3]))
print(next(r), list(r))
