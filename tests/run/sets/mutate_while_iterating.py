s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
s = {1, 2, 3}
try:
    for x in s:
        s.discard(x)
except RuntimeError as e:
    print(e)
print(len(s))
s = {"a", "b"}
for x in list(s):
    s.add(x * 2)
print(sorted(s))
for x in s.copy():
    s.remove(x)
print(s)


def primes(n):
    candidates = set(range(2, n))
    out = []
    while candidates:
        p = min(candidates)
        out.append(p)
        candidates -= set(range(p, n, p))
    return out


print(primes(60))
visited = set()
todo = [1]
while todo:
    n = todo.pop()
    if n in visited or n > 100:
        continue
    visited.add(n)
    todo += [n * 2, n * 3]
print(sorted(visited))
