# deque: rotations, bounded ones that drop at the other end, in rings with and without room.
from collections import deque


def model_rotate(items, n):
    if items:
        n %= len(items)
        return items[-n:] + items[:-n] if n else items[:]
    return items


for size in (0, 1, 2, 3, 4, 5, 8, 9):
    for removed in range(0, min(size, 3) + 1):
        for n in (0, 1, 2, 3, 7, -1, -2, -4, 100, -101):
            d = deque(range(size))
            for _ in range(removed):
                d.popleft()
            model = model_rotate(list(range(removed, size)), n)
            d.rotate(n)
            assert list(d) == model, (size, removed, n, d)
            d.append("end")
            d.appendleft("start")
            d.rotate(1)
            assert list(d) == ["end", "start"] + model, (size, removed, n, d)
            assert [d[i] for i in range(len(d))] == list(d) and list(reversed(d)) == list(d)[::-1]

for bound in (0, 1, 2, 3, 5):
    left = deque(maxlen=bound)
    right = deque(maxlen=bound)
    both = deque("abcdefg", maxlen=bound)
    model = list("abcdefg")[7 - bound :] if bound else []
    for i in range(20):
        left.appendleft(i)
        right.append(i)
        if i % 3:
            both.append(i)
            model = (model + [i])[-bound:] if bound else []
        else:
            both.appendleft(i)
            model = ([i] + model)[:bound]
        both.rotate(i - 5)
        model = model_rotate(model, i - 5)
        assert list(both) == model, (bound, i, both, model)
    print(bound, list(left), list(right), list(both))
    if bound > 1:
        right.pop()
        right.append("again")
        right.popleft()
        right.extend("xyz")
        print(right, right.maxlen, len(right))

circle = deque(range(1, 11))
order = []
while circle:
    circle.rotate(-2)
    order.append(circle.popleft())
print(order)
d = deque([1, 2, 3])
try:
    for x in d:
        d.rotate(1)
except RuntimeError as e:
    print(e)
d.rotate(True)
print(d, deque(maxlen=3), deque([1], 3))
