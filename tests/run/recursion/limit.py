def forever(n):
    return forever(n + 1)


def ping(n):
    return pong(n)


def pong(n):
    return ping(n)


class Node:
    def __init__(self):
        self.self = self

    def __repr__(self):
        return repr(self.self)

    def loop(self):
        return self.loop()

    @property
    def p(self):
        return self.p

    def __add__(self, o):
        return o + self


depth = 0


def count():
    global depth
    depth += 1
    count()


n = Node()
for f in (lambda: forever(0), lambda: ping(0), lambda: n.loop(), lambda: n.p, lambda: n + n, count):
    try:
        f()
        print("never")
    except RecursionError as e:
        print(type(e).__name__, str(e).startswith("maximum recursion depth exceeded"))
print(depth > 500)


def guarded(n):
    try:
        return guarded(n + 1)
    except RecursionError:
        return n > 100
    finally:
        pass


print(guarded(0))
print(isinstance(RecursionError(), RuntimeError))


def sum_to(n):
    return 0 if n == 0 else n + sum_to(n - 1)


print(sum_to(800), sum_to(300))
