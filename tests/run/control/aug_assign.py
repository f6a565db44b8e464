x = 10
x += 5
x -= 3
x *= 2
x //= 5
x **= 3
x %= 50
x <<= 2
x |= 1
x &= 0xF
x ^= 2
x >>= 1
print(x)
y = 9
y /= 2
print(y)
s = "a"
s += "b"
s *= 3
print(s)
xs = [1]
alias = xs
xs += [2]
xs += (3,)
xs += "ab"
xs *= 2
print(xs, alias is xs)
t = (1,)
u = t
t += (2,)
print(t, u)
d = {"n": 1}
d["n"] += 1
print(d)


def index():
    print("index once")
    return 0


xs[index()] += 100
print(xs)
tt = ([1], 2)
try:
    tt[0] += [5]
except TypeError as e:
    print(e)
print(tt)
