print("%d %i %u" % (1, 2.9, -3), "%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42), "%x %X %o %#x %#o %#X" % (255, 255, 8, 255, 8, 255), "%.3d" % 5, "%8.3d|" % 5, "%-8.3d|" % 5)
print("%f %.2f %e %.3E %g %G" % (1.5, 2.345, 12345.678, 0.00012, 1e10, 1e-10), "%10.3f|%-10.2f|%+.1f|%010.2f" % (3.14159, 2.5, 1.25, -1.5), "%g %g %g" % (100000, 1000000, 0.0001), "%#g %#.3g" % (1, 1), "%.0f %.0e" % (2.5, 15000))
print("%s %r %a" % ("é", "é", "é"), "%10s|%-10s|%.2s|%5.1s|" % ("ab", "ab", "abcdef", "xyz"), "%c%c%c" % ("a", 98, "é"), "%5c|%-5c|" % ("x", "y"), "%%" % (), "100%%" % ())
print("%(a)s %(b)05.1f %(a)r" % {"a": "x", "b": 2.25}, "%(k)d" % {"k": 1, "unused": 2}, "%(a)s%%" % {"a": 1}, "%((x))s" % {"(x)": "nested"})
print("%*d|%-*d|%.*f|%*.*f" % (5, 1, 5, 2, 2, 3.14159, 8, 1, 2.25), "%*d|" % (-5, 1), "%s" % (("t",),), "%s %s" % ("a", ["b"]), "%s" % [1, 2], "%s" % {"a": 1}, "%s" % None, "%s" % True, "%d" % True)
print("%d" % 10**30, "%x" % 2**70, "%o" % -(2**65), "%e" % 10**20, "%s" % 2**64, "%i" % -1.9, "%f %f %f" % (float("inf"), float("-inf"), float("nan")), "%5.1f|%05f" % (float("inf"), float("-inf")), "%F" % float("nan"))
print("%ld %hd %Lf" % (1, 2, 3.0), "no args" % (), "no args" % {}, "plain" % [], "%+s" % "x", "%05s" % "ab", "% x" % 5, "%+x" % -255, "%#o" % 0, "%#x" % 0, "%.0x" % 0)


class Num:
    def __index__(self):
        return 42

    def __float__(self):
        return 1.5

    def __int__(self):
        return 43

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


n = Num()
print("%d %x %f %s %r %c" % (n, n, n, n, n, "z"))
calls = [
    lambda: "%d" % "x", lambda: "%d" % None, lambda: "%x" % 1.5, lambda: "%x" % "a", lambda: "%f" % "x", lambda: "%f" % None, lambda: "%c" % "ab", lambda: "%c" % 1.5, lambda: "%c" % -1, lambda: "%c" % 0x110000, lambda: "%s %s" % "a", lambda: "%s %s" % ("a",),
    lambda: "%s" % ("a", "b"), lambda: "none" % 1, lambda: "none" % ("a",), lambda: "none" % "x", lambda: "%z" % 1, lambda: "%" % (), lambda: "%5" % (), lambda: "%(a" % {}, lambda: "%(a)s" % 5, lambda: "%(a)s" % ("x",), lambda: "%(a)s" % {}, lambda: "%*d" % ("x", 1), lambda: "%.*f" % (1.5, 2), lambda: "%y" % {"a": 1}, lambda: "%é" % 1, lambda: "%d %d" % (1,), lambda: "%*d" % (5,),
]
for call in calls:
    try:
        print(call())
    except (TypeError, ValueError, OverflowError, KeyError) as e:
        print(type(e).__name__, e)
