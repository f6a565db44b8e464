def count(n):
    i = 0
    while i < n:
        got = yield i
        if got:
            return got
        i += 1


def delegate(n):
    result = yield from count(n)
    try:
        yield
    except ValueError:
        yield from [1]
    finally:
        print("closed")
    return result


pairs = ((a, b) for a in range(3) for b in range(a) if b)
