# Generator expressions: the first iterable is evaluated at once, the rest later, in a scope of its own.
def noisy(name, items):
    print("make", name)
    for item in items:
        print("give", name, item)
        yield item


g = (a + b for a in noisy("first", [1, 2]) for b in noisy("second", [10]))
print("created")
print(next(g))
print(list(g))
x = 5
g = (x * i for i in range(3))
x = 10
print(list(g), x)
try:
    g = (i for i in 5)
except TypeError as e:
    print(e)
g = (1 / i for i in [1, 0])
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
print(list(g))
i = "untouched"
print(sum(i for i in range(4)), i)


class C:
    items = [1, 2, 3]
    doubled = list(i * 2 for i in items)


print(C.doubled)
print(list(c + str(n) for n in range(2) for c in "ab" if n or c == "a"))
print(tuple((a, b) for a, *b in [(1, 2, 3), (4,)]))
nested = ((j for j in range(i)) for i in range(4))
print([list(n) for n in nested])
print(" ".join(w.title() for w in "some words here".split()), max(len(w) for w in ["a", "bb"]))
print(dict((k, v) for k, v in zip("ab", (1, 2))), set(n % 2 for n in range(5)))
print((lambda: sum(k for k in range(5) if k % 2))())
print(any(n > 2 for n in iter(range(100))), all(n < 2 for n in range(3)))
last = [y := 1, (y := v for v in [7])]
print(y, next(last[1]), y)
