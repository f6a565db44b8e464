# Subscripts and slices of everything, as values, as targets, and deleted.

class I:
    def __init__(s, v): s.v = v
    def __index__(s): return s.v
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "|", e)
l = list(range(10))
t(lambda: l[I(2)])
t(lambda: l[I(1):I(5):I(2)])
t(lambda: "abcdef"[I(1):I(3)])
t(lambda: (1,2,3)[I(-1)])
t(lambda: b"abc"[I(0)])
t(lambda: range(10)[I(2):I(5)])
t(lambda: l[1.5])
t(lambda: l["a"])
t(lambda: l[None])
t(lambda: l[::0])
t(lambda: l["a":])
t(lambda: l[1.5:2])
t(lambda: l[20])
t(lambda: l[-20])
t(lambda: "abc"[5])
t(lambda: ()[0])
t(lambda: b""[0])
t(lambda: l[10**30])
t(lambda: l[-10**30:10**30])
t(lambda: l[::10**30])
t(lambda: "abc"[::-1])
t(lambda: l[::-10**30])
def st(f):
    x = list(range(10))
    try:
        f(x); print(x)
    except Exception as e:
        print(type(e).__name__, "|", e, x)
def s1(x): x[1:3] = "abc"
def s2(x): x[::2] = range(5)
def s3(x): x[::2] = range(4)
def s4(x): x[5:2] = [99]
def s5(x): del x[::3]
def s6(x): del x[5:]
def s7(x): x[1:3] = 5
def s8(x): x[20] = 1
def s9(x): del x[20]
def s10(x): x[::-1] = range(10)
def s11(x): x[:] = x
def s12(x): x[2:2] = x
def s13(x): del x[-3:-1]
def s14(x): x[I(3)] = "I"
def s15(x): x[I(1):I(2)] = ()
def s16(x): x["a"] = 1
def s17(x): del x["a"]
def s18(x): x[1:2:0] = 1
def s19(x): x[-1:] = (n for n in range(3))
def s20(x): x[8:100:1] = [1]
def s21(x): x[::2] = 5
def s22(x): x[1], x[2:4] = 7, []
def s23(x): x += (n for n in "ab")
def s24(x): x *= 0
def s25(x): x[0:2] += [5]
def s26(x): x[100:] = [1]; x[-100:0] = [2]
def s27(x): x.insert(-100, "a"); x.insert(100, "b"); x.insert(-1, "c"); x.insert(I(1), "d")
def s28(x): x.pop(I(2)); x.pop(-1); x.pop(); x.pop(0)
def s29(x): x.pop("a")
def s30(x): del x[:], x[:]
for f in (s1,s2,s3,s4,s5,s6,s7,s8,s9,s10,s11,s12,s13,s14,s15,s16,s17,s18,s19,s20,s21,s22,s23,s24,s25,s26,s27,s28,s29,s30): st(f)
class S:
    def __getitem__(s, k): return k
    def __setitem__(s, k, v): print("set", k, v)
    def __delitem__(s, k): print("del", k)
s = S()
print(s[1:2], s[::], s[1:2, 3], s[...], s[1:2:3, ..., None], s[()], s[(1,)], s[*[1, 2]], s[:, 1])
s[1:2] = 3; s[1, 2:] = 4; del s[1:]; del s[..., 1]; s[0] += (1,) if False else ()
print(slice(1, 10, 2).indices(7), slice(None, None, -1).indices(5), slice(-100, 100).indices(3))
t(lambda: slice(1, 2, 0).indices(5))
t(lambda: slice(1).indices(-1))
t(lambda: slice("a").indices(5))
t(lambda: slice(1, 2) == slice(1, 2))
t(lambda: slice(1, 2) < slice(1, 3))
t(lambda: hash(slice(1, 2)) == hash(slice(1, 2)))
t(lambda: slice(1, 2).start)
t(lambda: (slice(1).start, slice(1).stop, slice(1).step))
b = bytearray(b"0123456789")
b[1:3] = b"abc"; print(b); b[::2] = b"XXXXXX"; print(b)
try:
    b[::2] = b"a"
except ValueError as e:
    print(e)
del b[::2]; print(b); b[0] = 65; print(b)
try:
    b[0] = 256
except ValueError as e:
    print(e)
try:
    b[0] = "a"
except TypeError as e:
    print(e)
try:
    b[0:1] = "a"
except TypeError as e:
    print(e)
try:
    b[0:1] = 5
except TypeError as e:
    print(e)
b[1:2] = [66, 67]; print(b)
try:
    "abc"[0] = "x"
except TypeError as e:
    print(e)
try:
    del "abc"[0]
except TypeError as e:
    print(e)
try:
    (1,)[0] = 2
except TypeError as e:
    print(e)
try:
    del (1,)[0]
except TypeError as e:
    print(e)
try:
    range(3)[0] = 1
except TypeError as e:
    print(e)
try:
    b"a"[0] = 1
except TypeError as e:
    print(e)
try:
    len[0]
except TypeError as e:
    print(e)
try:
    int[0]
except TypeError as e:
    print(e)
try:
    None[0] = 1
except TypeError as e:
    print(e)
