# iter(callable, sentinel), next with a default, and iterators that stay exhausted.
values = [1, 2, 0, 3]


def pop():
    return values.pop(0)


it = iter(pop, 0)
print(next(it), next(it), next(it, "end"), next(it, "end"), values)
print(list(it), iter(it) is it)
count = 0


class Step:
    def __call__(self):
        global count
        count += 1
        return count


print(list(iter(Step(), 4)), list(iter(lambda: "x", "x")))
it = iter([1])
print(next(it), next(it, None), next(it, None))
try:
    next(it)
except StopIteration as stop:
    print("stop", stop.value, stop.args)
items = [1, 2]
it = iter(items)
print(list(it))
items.append(3)
print(list(it), next(it, "still over"))


def broken():
    raise ValueError("broken")


it = iter(broken, None)
try:
    next(it)
except ValueError as error:
    print(error)


def stopping():
    raise StopIteration(5)


it = iter(stopping, None)
print(list(it))


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


attempt(lambda: iter(5, 0))
attempt(lambda: iter(5))
attempt(lambda: next(5))
attempt(lambda: next([1]))
attempt(lambda: next("a", 1))


class NoNext:
    def __iter__(self):
        return 5


class NotIterator:
    def __iter__(self):
        return [1]


attempt(lambda: iter(NoNext()))
attempt(lambda: list(NotIterator()))
attempt(lambda: [x for x in NoNext()])


class Blocked:
    __iter__ = None


attempt(lambda: iter(Blocked()))
attempt(lambda: 1 in Blocked())
gen = (x for x in "ab")
print(next(gen), next(gen), next(gen, "default"), next(gen, "default"))
