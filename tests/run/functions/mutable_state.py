def push(stack, *items):
    for i in items:
        stack.append(i)
    return stack


def swap(d, a, b):
    d[a], d[b] = d.get(b), d.get(a)


def rebind(x):
    x = x + [1]
    return x


def extend(x):
    x += [1]
    return x


s = []
print(push(push(s, 1), 2, 3) is s, s)
d = {"a": 1}
swap(d, "a", "b")
print(d)
xs = [0]
print(rebind(xs), xs, extend(xs), xs)
t = (0,)


def extend_tuple(t):
    t += (1,)
    return t


print(extend_tuple(t), t)


def counter(start, log=None):
    log = log if log is not None else []
    log.append(start)
    return log


print(counter(1), counter(2), counter(3, [0]))
history = []
counter(4, history)
counter(5, history)
print(history)


def same(a, b):
    a.append("a")
    b.append("b")
    return a is b, a


z = []
print(same(z, z), same([], []))


def modify(n, text):
    n += 1
    text += "!"
    return n, text


n, text = 1, "x"
print(modify(n, text), n, text)


def rotate(m):
    m[:] = [list(r) for r in zip(*m[::-1])]


m = [[1, 2], [3, 4]]
alias = m
rotate(m)
print(alias)
