from collections import namedtuple

P = namedtuple("P", "x y z")
P.__new__.__defaults__ = (None,) * 2
print(P(1), P(1, 2), P.__new__.__defaults__)
P.__new__.__defaults__ = (0, 0, 0)
print(P())
def copy_defaults(src, dst):
    dst.__defaults__ = src.__defaults__
    dst.__kwdefaults__ = src.__kwdefaults__
    return dst
def src(a, b="b", c="c", *, k="k"): pass
def dst(x, y, z, *, k, l="l"): return x, y, z, k, l
try: dst(1)
except TypeError as e: print(e)
copy_defaults(src, dst)
print(dst.__defaults__, dst.__kwdefaults__)
try: dst(1)
except TypeError as e: print(e)
dst.__kwdefaults__ = src.__kwdefaults__ | {"l": 1}
print(dst(1), dst(1, 2), dst(1, z=3), dst(1, k=5, l=4))
