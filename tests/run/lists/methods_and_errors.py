def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
l = [3, 1, 2]
t(l.append); t(l.append, 1, 2); t(l.extend, 5); t(l.insert, "a", 1); t(l.insert, 1); t(l.pop, 10); t(l.pop, "a"); t([].pop); t(l.remove, 9); t(l.index, 9); t(l.index, 1, 2); t(l.index, 3, -5); t(l.count, 1); t(l.sort, 5); t(l.sort, key=5); t(l.sort, reverse="a"); t(l.sort, foo=1); t([1, "a"].sort); t(l.reverse, 1); t(l.copy, 1); t(l.clear, 1)
t(list, 5); t(list, 1, 2); t(list, "abc"); t(list, None); t(list, x=1); t(list, {1: 2}); t(list, range(3)); t(list, (i for i in range(3)))
t(l.__getitem__, 0); t(l.__getitem__, 10); t(l.__getitem__, "a"); t(l.__getitem__, slice(0, 2)); t(l.__setitem__, 0, 9); t(l.__setitem__, 10, 9); t(l.__delitem__, 0); t(l.__contains__, 2); t(l.__len__); t(l.__add__, [1]); t(l.__add__, 5); t(l.__iadd__, (7, 8)); t(l.__iadd__, 5); t(l.__mul__, 2); t(l.__rmul__, 2); t(l.__imul__, 2); t(l.__eq__, [1]); t(l.__eq__, 5); t(l.__lt__, [9]); t(l.__lt__, 9); t(l.__ne__, 4); 
t(list.append, l, 1); t(list.append, 5, 1); t(list.append); t(list.__len__, [1, 2]); t(list.__len__, "ab"); t(list.index, [1, 2], 2); t(list.sort, [2, 1]); t(list.copy, (1,)); print(l)
def setslice(s, v):
    x = [0, 1, 2, 3, 4, 5]; x[s] = v; return x
t(setslice, slice(1, 3), "ab"); t(setslice, slice(1, 3), []); t(setslice, slice(0, 6, 2), [9, 9, 9]); t(setslice, slice(0, 6, 2), [9]); t(setslice, slice(1, 3), 5); t(setslice, slice(None, None, -1), range(6)); t(setslice, slice(5, 1), [7]); t(setslice, slice(10, 20), [7]); t(setslice, slice(0, 0), [7, 8]); t(setslice, slice(None, None, 2), 5); t(setslice, "a", 5); t(setslice, 1.5, 5); t(setslice, slice(0, 2, 0), [1]); t(setslice, slice("a"), [1])
def delslice(s):
    x = [0, 1, 2, 3, 4, 5]; del x[s]; return x
t(delslice, slice(1, 3)); t(delslice, slice(None, None, 2)); t(delslice, slice(None, None, -2)); t(delslice, slice(4, 1)); t(delslice, -1); t(delslice, 6); t(delslice, "a"); t(delslice, slice(None))
t(lambda: [1] * 1.5); t(lambda: [1] + (2,)); t(lambda: [1] < (2,)); t(lambda: [1, [2]] < [1, [3]]); t(lambda: [1, "a"] < [1, 2]); n = float("nan"); t(lambda: [n] == [n]); t(lambda: [1] * -1); t(lambda: [[]] * 3); t(lambda: (1, 2) + [3]); t(lambda: (1,) * "a"); t(lambda: (1, 2) < [1]); t((1, 2, 1).count, 1); t((1, 2).index, 3); t((1, 2).index, 2, 0, 1); t(tuple, 5); t(tuple, "ab"); t(tuple, [1], 2); t((1,).__add__, (2,)); t((1,).__add__, [2]); t((1, 2).__contains__, 2); t(().__len__); t((1, 2).__getitem__, slice(1)); t(tuple.index, (1, 2), 2); t(tuple.__len__, [1]); t((1, 2).__mul__, 2); t((1, 2).__hash__); t((1, 2).__iter__().__next__)
x = [1, 2, 3]; x[1:1] = x; print(x); x[:] = (i * i for i in range(3)); print(x); x += "ab"; print(x); x *= 2; print(x); del x[::3]; print(x); x.extend(x); print(x); x[len(x):] = [1]; print(x)
y = [1, 2]; y.append(y); print(y, y == y); 
it = iter([1, 2, 3]); print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), list(it), type(it).__name__, type(reversed([])).__name__)
z = [1, 2, 3, 4]
for i in z:
    if i < 3: z.remove(i)
print(z)
print(sorted([3, 1, 2], reverse=True), sorted("bca"), sorted({"b": 1, "a": 2}), sorted([(1, "b"), (1, "a")]), sorted(["b", "A", "c"], key=str.lower), sorted([1, -2, 3], key=abs), sorted([True, 0, 2]), sorted([1.5, 1, 2]), sorted([]))
t(sorted, 5); t(sorted, [1], None); t(sorted, [1, None]); t(sorted, [1, 2], key=lambda: 1); t(sorted); t(sorted, [1], foo=2); t(sorted, [[1], ["a"]]); t(sorted, [1j, 2j])
