# What sys tells.
import sys

print(sys.version_info[:2] >= (3, 12), sys.version_info.major, sys.version_info >= (3, 0), len(sys.version_info))
print(sys.maxsize, sys.byteorder, sys.platform, sys.maxunicode)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.float_info.min)
print(sys.int_info.bits_per_digit, sys.hash_info.width, sys.hash_info.modulus, sys.hash_info.algorithm)
print(sys.implementation.name, sys.getdefaultencoding(), sys.getfilesystemencoding())
print(sys.intern("abc") == "abc")
print(type(sys.argv).__name__, len(sys.argv), sys.flags.optimize, sys.float_repr_style)
print(sys.getrecursionlimit(), callable(sys.exit), sys.stdin.name, sys.stderr.name)
try:
    sys.exit()
except SystemExit as e:
    print(e.code, e.args)
try:
    sys.exit("text")
except SystemExit as e:
    print(repr(e.code))
try:
    sys.intern(5)
except TypeError as e:
    print(type(e).__name__)
print(sys.float_info)
print(sys.int_info)
