# Literal format strings are taken apart by the compiler; everything must look as `str.__mod__` would have it.
import sys


class Shown:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr é"

    def __int__(self):
        return 42

    def __index__(self):
        return 43

    def __float__(self):
        return 2.5


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


x, name, pi = 255, "né", 3.14159
s = Shown()
print("%s and %s" % (x, name), "%d%%" % x, "%5d|%-5d|%05d|%+d|% d" % (x, x, x, x, x))
print("%x %X %o %#x %#o" % (x, x, x, x, x), "%e %f %g %.2f %10.3f|" % (pi, pi, pi, pi, pi))
print("%r %a %s" % (name, name, name), "%c%c" % ("a", 98), "%10s|%-10s|%.1s" % (name, name, name))
print("%s %r %a %d %x %f" % (s, s, s, s, s, s), "%i %u" % (3.99, -7.5))
print("%s" % s, "%r" % name, "%s" % None, "%s" % [1, (2,)], "%s" % {"a": 1})
print("%s" % (1,), "%s %s" % (1, 2), "%s" % ((1, 2),), "no fields" % (), "100%%" % ())
for value in (5, (6,), "seven", {"k": 8}, None, 2**70):
    print("<%s>" % value)
for value in (5, 2.9, True, 2**70, -(2**64)):
    print("<%d>" % value, "<%5.1f>" % value, "<%s>" % value)
show(lambda: "%s" % (1, 2))
show(lambda: "%s %s" % 1)
show(lambda: "%d" % "x")
show(lambda: "%x" % 1.5)
show(lambda: "%f" % "1.5")
show(lambda: "%c" % "ab")
show(lambda: "%c" % -1)
show(lambda: "%y" % 1)
show(lambda: "%" % 1)
show(lambda: "%d %" % 1)
show(lambda: "no fields" % 1)
show(lambda: "%s" % ())
show(lambda: "%(a)s and %(b)05d" % {"a": 1, "b": 2})
show(lambda: "%*d|%.*f" % (5, 1, 2, pi))
show(lambda: "%ld %hd" % (1, 2))


class Pair(tuple):
    pass


show(lambda: "%s-%s" % Pair((1, 2)))
show(lambda: "%s" % Pair((1,)))


def noisy(value):
    print("evaluated", value)
    return value


print("%s %s" % (noisy(1), noisy(2)))


class Loud:
    def __str__(self):
        raise ValueError("no text")


show(lambda: "%s" % Loud())
show(lambda: "%s %d" % (1, Loud()))
template = "%s is %d"
print(template % ("a", 1))
sys.stdout.write("%s\n" % "written")
