class E2(Exception): pass
for ex in (E2, KeyError, OSError(2, "no"), StopIteration(3), SystemExit(4)):
    try:
        raise ex
    except BaseException as b:
        print(type(b).__name__, b.args, [c.__name__ for c in type(b).__mro__])
