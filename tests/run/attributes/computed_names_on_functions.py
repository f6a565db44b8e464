def f(): "doc"
def g(): pass
for n in ["alpha", "beta"]:
    setattr(f, n + "_x", n)
    setattr(g, "k_" + n, len(n))
print(getattr(f, "beta" + "_x"), hasattr(f, "gamma" + "_x"), getattr(g, "k_" + "alpha"), hasattr(g, "alpha" + "_x"))
print(sorted(f.__dict__.items()))
try:
    getattr(f, "no" + "pe")
except AttributeError as e:
    print(e)
print(getattr(f, "no" + "pe", "default"))
def make(i):
    def inner():
        return i
    setattr(inner, "tag_%d" % i, i * 10)
    return inner
fs = [make(i) for i in range(3)]
print([getattr(fn, "tag_%d" % fn()) for fn in fs], [hasattr(fn, "tag_%d" % 1) for fn in fs])
class C:
    pass
for i, n in enumerate("abc"):
    setattr(C, "attr_" + n, i)
print(C.attr_a, C().attr_b, getattr(C, "attr_" + "c"))
