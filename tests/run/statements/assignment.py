# Chained, starred, nested, annotated and augmented assignment, with their order of evaluation.
def show(x):
    print(x, end=" ")
    return x


a = b = c = [0]
a += [1]
print(a is b is c, c)
x, y = y, x = 1, 2
print(x, y)
first, *middle, last = range(6)
print(first, middle, last)
[p, (q, *r)], s = [1, "abc"], 2
print(p, q, r, s)
*init, end = "xyz"
print(init, end)
(single,) = [7]
print(single)
i = 0
i, items = 1, [0, 0, 0]
i, items[i] = 2, "at one"
print(i, items)
d = {}
d[show("key")] = show("value")
print(d)
items[show(0)], items[show(1)] = show("a"), show("b")
print(items)
n: int = 5
m: "undefined annotation"
(k): int = 6
print(n, k)


class C:
    attr: int = 1
    bare: str
    a = b = attr


o = C()
o.x, o.y = show(1), show(2)
print(o.x, o.y, C.a, C.b)
o.z: int = 3
print(o.z)
nums = [1, 2, 3]
nums[show(0)] += show(10)
nums[1:] = nums[1:] * 2
print(nums)
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
for a, (b, *c) in [(1, (2, 3, 4)), (5, "67")]:
    print(a, b, c)
for o.x in range(3):
    pass
for nums[0] in "ab":
    pass
print(o.x, nums)
print((w := 5) + w, [z := 1, z + 1], z)
while (w := w - 1) > 2:
    print(w, end=" ")
print()
for bad in (lambda: unpack2([1]), lambda: unpack2([1, 2, 3]), lambda: unpack2(5)):
    def unpack2(v):
        a, b = v

    try:
        bad()
    except (ValueError, TypeError) as e:
        print(e)
