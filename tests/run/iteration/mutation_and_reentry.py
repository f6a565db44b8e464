# mutation during iteration & reentrancy
l = [1, 2, 3]
for x in l:
    if len(l) < 8:
        l.append(x * 10)
print(l)
l = list(range(6))
for x in l:
    l.remove(x)
print(l)
l = [1, 2, 3, 4]
it = iter(l)
next(it)
l.clear()
print(list(it))
l.extend([9, 9])
print(list(it))
it = iter(l)
print(it.__length_hint__())
list(it)
print(it.__length_hint__(), list(it))
l.append(1)
print(list(it))
it = reversed([1, 2, 3])
print(next(it), it.__length_hint__(), list(it), list(it))
d = {1: 1}
it = iter(d)
d[2] = 2
try:
    next(it)
except RuntimeError as e:
    print(e)
try:
    next(it)
except RuntimeError as e:
    print("again", e)
d = {1: 1, 2: 2}
it = iter(d.items())
next(it)
del d[1]
try:
    next(it)
except RuntimeError as e:
    print(e)
d = dict.fromkeys(range(5))
it = iter(d)
print(it.__length_hint__())
next(it)
print(it.__length_hint__())
for k in list(d):
    del d[k]
print(d)
s = {1, 2, 3}
it = iter(s)
s.add(4)
try:
    next(it)
except RuntimeError as e:
    print(e)


class Evil:
    def __init__(self, l):
        self.l = l

    def __eq__(self, o):
        self.l.clear()
        return False

    def __hash__(self):
        return 1


l = []
l.extend([Evil(l), 1, 2])
print(l.count(5), l)
l = []
l.extend([Evil(l), 1, 2])
try:
    print(l.index(1))
except ValueError as e:
    print("not in list" in str(e), type(e).__name__)
l = []
l.extend([Evil(l), 1, 2])
try:
    l.remove(7)
except ValueError as e:
    print(e)
l = []
l.extend([Evil(l), 1, 2])
print(7 in l, l == [1, 2, 3], l)


class Key:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        lst.append(1)
        return self.v < o.v


lst = [Key(3), Key(1)]
try:
    lst.sort()
except ValueError as e:
    print(e)
print(len(lst))


class R:
    def __repr__(self):
        lst2.append(1) if len(lst2) < 4 else None
        return "R"


lst2 = [R(), R()]
print(lst2, len(lst2))


def gen():
    for i in range(3):
        yield i
        data.append(i)


data = [0]
data.extend(gen())
print(data)
a = [1, 2, 3]
a[:] = (x for x in a)
print(a)
a[1:2] = a
print(a)
a = [1, 2]
a += a
print(a)
a.extend(a)
print(a)
a = a * 2
print(len(a))
a = [[]] * 3
a[0].append(1)
print(a)
x = [1, 2, 3]
x[0], x[1] = x[1], x[0]
print(x)
i = 0
i, x[i] = 2, 9
print(i, x)
a = a2 = []
a.append(a)
print(a, a == a2, a is a[0])
t = ([],)
t[0].append(t)
print(t)
dd = {}
dd[1] = [dd]
print(dd)
it = iter([1, 2, 3])
for x in it:
    print(x, next(it, "end"))
z = zip([1, 2, 3], it2 := iter([4, 5]))
print(list(z), list(it2))
m = map(lambda x: x, [])
print(next(m, "d"))
e = enumerate("ab")
next(e)
print(list(e), list(e))
f = filter(lambda x: x > 1, [1, 2, 3])
print(next(f), list(f))


def g():
    try:
        x = yield 1
        print("got", x)
    except ValueError as e:
        print("caught", e)
        yield "v"
    finally:
        print("cleanup")


h = g()
print(next(h), h.throw(ValueError("boo")))
try:
    next(h)
except StopIteration as e:
    print("stop", e.value)
h = g()
next(h)
h.close()
h.close()
try:
    h.send(1)
except StopIteration:
    print("closed")
h = g()
try:
    h.send(5)
except TypeError as e:
    print(e)


def inf():
    while True:
        r = yield
        if r == "self":
            try:
                next(me)
            except ValueError as e:
                print(e)


me = inf()
next(me)
me.send("self")
