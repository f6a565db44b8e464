# The records of sys are tuples with names.
import sys

print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 8), sys.version_info < (4,))
print(type(sys.version_info).__name__, isinstance(sys.version_info, tuple), len(sys.version_info))
major, minor, *rest = sys.version_info
print(major, minor, len(rest), sys.version_info.releaselevel)
print(sys.float_info)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info[2])
print(sys.int_info)
print(sys.hash_info.width, sys.hash_info.modulus, sys.hash_info.algorithm)
print(sys.flags.optimize, sys.flags.dev_mode, sys.flags[0])
print(sys.implementation.name, sys.implementation.version[:2] == sys.version_info[:2])
print(hex(sys.hexversion)[:5], sys.byteorder, sys.maxunicode, sys.maxsize == 2**63 - 1)
a = sys.intern("".join(["ab", "c"]))
b = sys.intern("".join(["a", "bc"]))
print(a is b)
print([sys.getsizeof(x) for x in (0, 1, 2**30, 2**60, 1.5, "", "abc", b"", b"ab", (), (1, 2), None, True)])
print(sys.getsizeof([]), sys.getsizeof({}), sys.getsizeof(set()), sys.getsizeof("ж"))
