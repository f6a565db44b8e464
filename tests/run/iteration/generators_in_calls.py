# Generators and other lazy iterables as arguments: consumed once, in order, only as far as needed.
def loud(n):
    for i in range(n):
        print("make", i, end="; ")
        yield i
    print("done", end="; ")


def show(*args):
    return args


print(show(*loud(3)))
print(sum(loud(3)), list(loud(2)), tuple(loud(1)), max(loud(2)))
print(any(x == 1 for x in loud(5)))
a, b, c = loud(3)
print(a, b, c)
first, *rest = loud(3)
print(first, rest)
print([*loud(2), *loud(1)], {**{"k": list(loud(1))}})
print(next(loud(5)))
print(list(zip(loud(5), "ab")))
print(dict(zip("ab", loud(2))), list(enumerate(loud(2), 1)))
print(sorted(loud(3), reverse=True), "".join(str(x) for x in loud(3)))
gen = loud(3)
print(2 in gen, list(gen))
print(show(*(x for x in loud(2) if x), *map(str, loud(1)), *filter(None, loud(2))))


def chain(*iterables):
    for it in iterables:
        yield from it


print(list(chain([1], "ab", loud(1), (x for x in ()))))
print(min(loud(2), default=5), min((x for x in ()), default="none"))
squares = (x * x for x in loud(3))
for s in squares:
    print(s)
    if s == 1:
        break
print(list(squares))
print(len([*range(5)]), sum(x for row in [[1, 2], [3]] for x in row), list(reversed([*loud(2)])))
