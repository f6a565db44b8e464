s = "0123456789"
print(s[2:5], s[:3], s[7:], s[:], s[-3:], s[:-3], s[5:2] + "|", s[100:] + "|", s[-100:3], s[::2], s[1::3], s[::-1], s[8:2:-2], s[-1:-4:-1])
print(s[None:None:None], s[::100], s[::-100], s[2:10**30], s[-(10**30):4], s[:: 10**30], s[:: -(10**30)], s[True:False] + "|", s[slice(1, 4)], s[slice(None, None, -3)])
u = "añb日c😀d"
print(u[1], u[3], u[5], u[-1], u[-2], u[1:4], u[::-1], u[::2], u[5:1:-1], u[-4:-1], u[::-2], len(u))
for bad in (10, -11, 10**30):
    try:
        print(s[bad])
    except IndexError as e:
        print(type(e).__name__, e)
for bad in ("1", None, 1.0, (1, 2)):
    try:
        print(s[bad])
    except TypeError as e:
        print(e)
try:
    s[::0]
except ValueError as e:
    print(e)
try:
    s["a":]
except TypeError as e:
    print(e)
try:
    s[1.5:]
except TypeError as e:
    print(e)
try:
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
try:
    s[1:2] = "x"
except TypeError as e:
    print(e)


class Three:
    def __index__(self):
        return 3


print(s[Three()], s[Three() :], s[: Three()], s[True], s[False])
long = "é" * 100 + "x" + "日" * 100
print(long[100], long[99], long[101], long[150:152], long[-1], long[98:103], long[::50])
