# `f(*xs)` with iterables whose length only run time knows.
def add3(a, b, c):
    return a + b + c


def show(*args):
    return args


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1


class Old:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10


numbers = [1, 2, 3]
print(add3(*numbers))
print(add3(*(n * n for n in numbers)))
print(add3(*"abc"))
print(show(*{"x": 1, "y": 2}))
print(show(*{"x": 1, "y": 2}.items()))
print(add3(*{5}, *{6}, *{7}))
print(show(*Countdown(4)))
print(show(*Old()))
print(show(*range(3), *[]))
print(show(0, *numbers, 4, *numbers, 5))
print(show(*[], *(), *""))
print(show(*map(str, numbers)), show(*zip(numbers, "abc")), show(*enumerate("ab")))
print(add3(*[1.5, 2.5, 3]))
print(add3(*[10**20, 1, 2]))
print(show(*b"ab"))
nested = [[1, 2], [3, 4]]
print(show(*[show(*row) for row in nested]))
