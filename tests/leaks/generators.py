import sys


def pairs(words):
    held = list(words)
    try:
        for word in held:
            yield word, word + "!"
    finally:
        held.clear()


def chain(n):
    yield from pairs([str(i) for i in range(n)])
    yield "end", "end"


def work():
    total = sum(len(a) + len(b) for a, b in chain(10))
    half = chain(10)
    total += len(next(half)[1])
    half.close()
    dropped = chain(5)
    next(dropped)
    return total


for _ in range(int(sys.argv[1])):
    result = work()
print(result)
