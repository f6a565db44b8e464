# Sets whose elements collide, are removed and added again: the order of iteration is CPython's.
def show(name, items):
    print(name, len(items), list(items)[:12], sum(1 for _ in items))


for step in (1, 8, 32, 64, 1024, 2**20, 2**32 + 1, 2**61 - 1):
    items = set()
    for i in range(40):
        items.add(i * step)
    show(step, items)
    for i in range(0, 40, 3):
        items.discard(i * step)
        items.discard(-i - 1)
    for i in range(5):
        items.add(i * step + 7)
    show(step, items)
    print(items.pop(), items.pop(), 7 in items, 39 * step in items, -1 in items)

words = {f"w{i}" for i in range(100)}
print(len(words), "w5" in words, "x" in words, sorted(words)[:3])
mixed = {1, True, 1.0, 2, "2", (1,), frozenset({1}), None, -1, -2, 2**70, float("inf")}
print(len(mixed), 1 in mixed, 1.0 in mixed, 2**70 in mixed, {1} in mixed)

for edge in (2**61 - 2, 2**61 - 1, 2**61, 2**62 - 1, 2**62, 2**63 - 1, -(2**61) + 1, -(2**61), -(2**62), -1, -2, 0):
    print(edge, hash(edge), hash(edge) == hash(float(edge)) or float(edge) != edge, edge in {edge}, {edge: 1}[edge])

trail = set()
state = 1
for i in range(5000):
    state = (state * 1103515245 + 12345) % 2**31
    value = state % 700
    if value in trail:
        trail.remove(value)
    else:
        trail.add(value)
show("trail", trail)
print(sorted(trail)[::40], sum(trail))
