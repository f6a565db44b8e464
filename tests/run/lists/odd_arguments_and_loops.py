# Lists: methods and operators with odd arguments, lists that hold themselves, loops that change them.


def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


l = [3, 1, 2]
attempt(l.index, 9)
attempt(l.index, 3, 1)
attempt(l.remove, 9)
attempt(l.pop, 10)
attempt([].pop)
attempt(l.pop, "a")
attempt(l.insert, 100, 9)
print(l)
attempt(l.insert, -100, 8)
print(l)
attempt(l.extend, 5)
attempt(l.extend, "ab")
print(l)
attempt(l.sort)
attempt(lambda: sorted([1, "a"]))
attempt(lambda: [1, None, 2].sort())
attempt(lambda: [1][1])
attempt(lambda: [1] + (2,))
attempt(lambda: [1] + 1)
attempt(lambda: [1] * "a")
attempt(lambda: [1] * 1.0)
attempt(lambda: [1] < [None])
attempt(lambda: [1] < (1,))
attempt(lambda: [1, 2] < [1, 3])
attempt(lambda: hash([]))
attempt(lambda: {[]: 1})
attempt(lambda: {[1]})


def setitem(l, i, v):
    l[i] = v
    return l


def delitem(l, i):
    del l[i]
    return l


attempt(setitem, [1, 2], 5, 0)
attempt(setitem, [1, 2], "a", 0)
attempt(setitem, [1, 2, 3, 4], slice(0, 2), [9])
attempt(setitem, [1, 2, 3, 4], slice(0, 4, 2), [9])
attempt(setitem, [1, 2, 3, 4], slice(None, None, -1), "abcd")
attempt(setitem, [1, 2], slice(0, 1), 5)
attempt(setitem, [1, 2], slice(5, 1), [7])
attempt(setitem, [1, 2], slice(0, 2, 0), [7])
attempt(delitem, [1, 2, 3], slice(None, None, 2))
attempt(delitem, [1], 5)
attempt(delitem, [1], "a")
attempt(delitem, list(range(10)), slice(8, 2, -2))
attempt(setitem, [1, 2], slice(0, 2, 2), 5)
attempt(setitem, [1, 2, 3], slice("a", 2), [])
a = [1]
a.append(a)
print(a, a == a, a[1][1] is a)
d = {}
d["x"] = d
print(d)
t = ([],)
t[0].append(t)
print(t)
a = [1, 2]
a += "xy"
a *= 2
print(a)
a[1:1] = [7, 8]
print(a)
a.clear()
print(a)
print([1, 2] == [1, 2.0], [1] != [1], [] < [1], [[1, 2], 3] > [[1, 1]], [1, 2, 3] >= [1, 2])
print(list("abc"), list(range(3)), list({1: 2}), list(()), list((x for x in "ab")))
attempt(list, 5)
attempt(list, 1, 2)
attempt(list, x=1)
l = [5, 3, 8]
l.sort(reverse=True)
print(l)
l.sort(key=lambda x: -x)
print(l)
attempt(l.sort, 5)
attempt(l.sort, foo=1)
attempt(l.sort, key=5)
attempt(sorted)
attempt(sorted, [1], [2])
attempt(sorted, [2, 1], key=None, reverse=1)


def bad(x):
    l2.append(x)
    return x


l2 = [2, 1]
attempt(l2.sort, key=bad)
print(l2)
print(l.copy() is l, l.copy() == l, l.count(8), l.reverse(), l)
it = iter([1, 2])
print(it, it.__length_hint__()) if False else print(type(it).__name__, it.__length_hint__())
next(it)
print(it.__length_hint__(), list(it), list(it))
attempt(next, it)
r = reversed([1, 2])
print(type(r).__name__, list(r))
l = [1, 2, 3]
for x in l:
    if x < 6:
        l.append(x + 3)
print(l)
print([].append.__self__, [1].__len__(), [1].__contains__(1), [1].__iadd__([2]), [1].__imul__(2))
print([1, 2].__reversed__().__class__.__name__, [1].__eq__(5), [1].__lt__(5), [1].__getitem__(0))
attempt([1].__getitem__, "a")
attempt([1].__add__, 5)
attempt([].__init__, 5)
attempt([].__setitem__, 0, 1)
attempt([1].__delitem__, 7)
x = [1, 2]
x.__init__([5])
print(x)


class L(list):
    def __repr__(self):
        return "L" + super().__repr__()


m = L([1, 2])
print(m, m + [3], m[0:1], m * 2, m.copy(), type(m + m).__name__, sorted(m), L(), len(L("ab")))
print(m == [1, 2])
print(*[1, 2], sep="-")
print([*"ab", *[1]], [[0] * 2 for _ in range(2)], [i for i in range(5) if i % 2])
print(sum([[1], [2]], []))
attempt(sum, ["a"])
attempt(sum, ["a"], "")
attempt(sum, [b'a'], b'')
attempt(sum, 5)
attempt(sum, [1, 2], start=10)
