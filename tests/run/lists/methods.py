xs = [5, 3, 8, 3]
xs.extend([1, 2])
xs.extend("ab")
xs.extend(range(2))
print(xs)
print(xs.index(3), xs.index(3, 2), xs.count(3), xs.count("zzz"))
xs.remove(3)
print(xs)
xs.reverse()
print(xs)
ys = xs.copy()
ys.clear()
print(len(xs), ys)
xs.insert(100, "end")
xs.insert(-1, "before end")
xs.insert(-100, "start")
print(xs)
print(xs.pop(1), xs.pop(-2), xs)


def attempt(f):
    try:
        print(f())
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)


attempt(lambda: [].pop())
attempt(lambda: [1].pop(5))
attempt(lambda: [1][1])
attempt(lambda: [1][-2])
attempt(lambda: [1].remove(2))
attempt(lambda: [1].index("x"))
one = [1]
attempt(lambda: one["a"])
attempt(lambda: one[1.0])
attempt(lambda: one[None])
attempt(lambda: [1] + (2,))
attempt(lambda: [1] * 1.5)
attempt(lambda: [1].extend(5))
