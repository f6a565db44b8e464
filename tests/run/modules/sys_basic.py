import sys

print(sys.maxsize, type(sys.argv).__name__, len(sys.argv) >= 1)
print(sys.version_info >= (3, 12), sys.version_info[0], sys.version_info.major)
print(sys.byteorder, sys.platform in ("linux", "darwin", "win32", "wasi"))
print(sys.maxsize + 1, -sys.maxsize - 1, sys.maxsize == 2**63 - 1)
print(sys.getrecursionlimit() >= 1000)
s = sys
print(s.maxsize == sys.maxsize, hasattr(sys, "argv"), hasattr(sys, "nope"))
try:
    sys.nope
except AttributeError as e:
    print(e)
print(sys.float_info.max, sys.float_info.epsilon)
print(sys.__name__)
