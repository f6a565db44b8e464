for s in ("", "a", "hello", "é日🎉", "long string here"):
    print(f"{s}|{s:8}|{s:<8}|{s:>8}|{s:^8}|{s:-^9}|{s:.3}|{s:8.2}|{s:*>6.4}|{s!r:10}")
print(f"{'a':é>4}{'b':日^5}", f"{'x':05}", f"{None!s:>6}", f"{[1]!s:<5}|", f"{'x':s}")
for v, spec in (("a", "d"), ("a", "+"), ("a", ","), ([1], ">5"), (None, "5"), ("a", "=5"), ((1,), "d")):
    try:
        print(format(v, spec))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print("{} {} {}".format(1, "b", 2.5), "{1} {0}".format("a", "b"), "{x} {y:>4}".format(x=1, y=2), "{0[1]} {0[0]}".format("pq"), "{:{}}|".format("w", 5), "{{}}".format())
print("%d %s %5.2f %x %r %% %-5s| %05d %c" % (5, "s", 2.5, 255, "q", "l", 42, "c"), "%s" % 5, "%(k)s" % {"k": 1}, "%+d %i" % (3, 4.7))
for f in (lambda: "%d" % "x", lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: "{} {}".format(1), lambda: "{a}".format(), lambda: "{".format()):
    try:
        print(f())
    except (TypeError, IndexError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
