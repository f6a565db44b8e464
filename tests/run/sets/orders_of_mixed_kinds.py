# The order of elements where a set of ints goes into one that may hold other kinds: as CPython copies tables.
def mixed(ints, more):
    both = {2.5} if more else set()
    both |= ints
    both.discard(2.5)
    return both


def changed(keys, zero, add):
    found = {zero, zero} ^ set(keys)
    print(found)
    found = found | found
    print(found)
    if add:
        found.add(add)
    return found


print(mixed({0, 281474976710655, 65535}, False), mixed({0, 281474976710655, 65535}, True))
print(mixed({1 << 70, 7, 15, 23, 31}, False), mixed({1 << 70, 7, 15, 23, 31}, True))
keys = {0: 65535, 281474976710655: 5, 65535: 6}
print(changed(keys, 0, 65500))
print(changed(keys, 1, 0.5))
words = set()
for n in range(40):
    words |= {n * 2**48 - 1, n * 7}
    if n % 13 == 0:
        words ^= {n, 1.5}
print(words)
print(words | {1, 2} | {0.5}, {0.5} | {8, 16, 24, 32}, {8, 16, 24, 32} | {0.5})
print({2**60, 2**61} | {0.25}, set({8: 1, 0: 2, 16: 3}) | {None}, frozenset({24, 16, 8}) | {True, 0.5})
shrinking = set(range(100)) - set(range(90))
print(shrinking | {0.5}, shrinking.union([0.5]), shrinking.union({0.5}, {3}))
