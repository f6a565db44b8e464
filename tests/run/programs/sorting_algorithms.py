def bubble(xs):
    xs = list(xs)
    for i in range(len(xs)):
        swapped = False
        for j in range(len(xs) - 1 - i):
            if xs[j] > xs[j + 1]:
                xs[j], xs[j + 1] = xs[j + 1], xs[j]
                swapped = True
        if not swapped:
            break
    return xs


def insertion(xs):
    xs = list(xs)
    for i in range(1, len(xs)):
        x = xs[i]
        j = i
        while j > 0 and xs[j - 1] > x:
            xs[j] = xs[j - 1]
            j -= 1
        xs[j] = x
    return xs


def quick(xs):
    if len(xs) < 2:
        return list(xs)
    pivot = xs[len(xs) // 2]
    return quick([x for x in xs if x < pivot]) + [x for x in xs if x == pivot] + quick([x for x in xs if x > pivot])


def quick_in_place(xs):
    xs = list(xs)

    def sort(lo, hi):
        if lo >= hi:
            return
        pivot = xs[(lo + hi) // 2]
        i, j = lo, hi
        while i <= j:
            while xs[i] < pivot:
                i += 1
            while pivot < xs[j]:
                j -= 1
            if i <= j:
                xs[i], xs[j] = xs[j], xs[i]
                i += 1
                j -= 1
        sort(lo, j)
        sort(i, hi)

    sort(0, len(xs) - 1)
    return xs


def merge(xs):
    if len(xs) < 2:
        return list(xs)
    mid = len(xs) // 2
    a, b = merge(xs[:mid]), merge(xs[mid:])
    out = []
    i = j = 0
    while i < len(a) and j < len(b):
        if b[j] < a[i]:
            out.append(b[j])
            j += 1
        else:
            out.append(a[i])
            i += 1
    return out + a[i:] + b[j:]


def radix(xs):
    xs = list(xs)
    shift = 0
    while any(x >> shift for x in xs):
        buckets = [[] for _ in range(16)]
        for x in xs:
            buckets[x >> shift & 15].append(x)
        xs = [x for b in buckets for x in b]
        shift += 4
    return xs


seed = 99
data = []
for _ in range(200):
    seed = seed * 48271 % 2147483647
    data.append(seed % 1000)
expected = sorted(data)
for f in (bubble, insertion, quick, quick_in_place, merge, radix):
    print(f.__name__, f(data) == expected, f([]), f([1]), f([2, 1, 2]), f([2**70, 5, 2**64]))
for f in (bubble, insertion, quick, quick_in_place, merge):
    print(f.__name__, f(["b", "é", "a", "B"]), f([1.5, -2, True, 0.0]), f([(2, "x"), (1, "y"), (1, "a")]))
    try:
        f([1, "a"])
    except TypeError as e:
        print(e)
print(data[:5])
