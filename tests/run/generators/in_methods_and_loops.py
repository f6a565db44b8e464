class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def columns(self):
        for j in range(len(self.rows[0])):
            yield [row[j] for row in self.rows]

    def cells(self):
        for i, row in enumerate(self.rows):
            for j, v in enumerate(row):
                yield i, j, v

    @property
    def diagonal(self):
        return (self.rows[i][i] for i in range(len(self.rows)))

    @staticmethod
    def identity(n):
        for i in range(n):
            yield [int(i == j) for j in range(n)]


m = Matrix([[1, 2], [3, 4]])
print(list(m.columns()), list(m.cells()), list(m.diagonal), list(Matrix.identity(2)))
for i, j, v in m.cells():
    if v == 3:
        print("found", i, j)
        break
else:
    print("never")
for i, j, v in m.cells():
    pass
else:
    print("completed", v)
it = m.cells()
for a in it:
    for b in it:
        print(a, b)
        break


def evens(xs):
    for x in xs:
        if x % 2:
            continue
        yield x


def until(xs, stop):
    for x in xs:
        if x == stop:
            return
        yield x


print(list(evens(until([2, 3, 4, 6, 99, 8], 99))))
total = 0
for x in evens(range(10)):
    for y in evens(range(x)):
        total += x * y
print(total)


def conditional(flag):
    if flag:
        yield "yes"
    else:
        for i in range(2):
            yield i
    yield "end"


print(list(conditional(True)), list(conditional(False)))


def with_else(n):
    for i in range(n):
        yield i
    else:
        yield "else"


print(list(with_else(0)), list(with_else(2)))
