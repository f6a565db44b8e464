# Ints beyond a machine word as indices, bounds and sizes.
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def store(xs, i):
    xs[i] = 0


def delete(xs, i):
    del xs[i]


def run(big):
    xs, floats, words = [1, 2], [1.5], ["a"]
    show(lambda: xs[big])
    show(lambda: xs[-big])
    show(lambda: floats[big])
    show(lambda: words[big])
    show(lambda: "abc"[big])
    show(lambda: b"abc"[big])
    show(lambda: store(xs, big))
    show(lambda: delete(floats, -big))
    show(lambda: xs.pop(big))
    show(lambda: xs.pop(-big))
    show(lambda: xs.insert(big, 3))
    show(lambda: xs[:big] + xs[-big:1])
    show(lambda: "abc"[:big] + "abc"[big:])
    show(lambda: xs.index(1, -big))
    show(lambda: "abc".find("c", -big))
    show(lambda: [1, 2, 3][::big] + [1, 2, 3][big::-1])
    show(lambda: "ab".ljust(big))
    show(lambda: "ab".rjust(big, "*"))
    show(lambda: "ab".center(big))
    show(lambda: "7".zfill(big))
    show(lambda: "a b".split(" ", big))
    show(lambda: "a b".rsplit(None, big))
    show(lambda: "aa".replace("a", "b", big))
    show(lambda: b"a b".split(b" ", big))
    show(lambda: (5).to_bytes(big, "big"))
    print(xs, floats, words)


run(10**20)
