# Generators in lists, dicts and attributes, resumed from many places.
def count(start, step=1):
    while True:
        yield start
        start += step


gens = [count(0), count(10, 10), (c for c in "abc"), iter([7, 8, 9])]
for _ in range(2):
    print([next(g) for g in gens])
named = {"small": count(1), "letters": iter("xyz")}
for key in ("small", "letters", "small"):
    print(key, next(named[key]))


class Machine:
    def __init__(self):
        self.state = self.idle()
        next(self.state)

    def idle(self):
        command = yield "idle"
        while command != "go":
            command = yield f"still idle: {command}"
        yield from self.busy()

    def busy(self):
        for left in (3, 2, 1):
            yield f"busy {left}"

    def send(self, command):
        return self.state.send(command)


m = Machine()
print(m.send("wait"), m.send("go"), m.send(None), m.send(None))


def round_robin(*iterables):
    queue = [iter(it) for it in iterables]
    while queue:
        it = queue.pop(0)
        try:
            yield next(it)
        except StopIteration:
            continue
        queue.append(it)


print(list(round_robin("abc", [1], (x * x for x in range(4)), count(5) if False else ())))
pairs = [(n, count(n)) for n in (1, 2)]
for n, g in pairs:
    next(g)
print([next(g) for n, g in pairs])
swap = [count(0), count(100)]
swap[0], swap[1] = swap[1], swap[0]
print(next(swap[0]), next(swap[1]))
