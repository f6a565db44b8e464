def show(e):
    print(type(e).__name__, str(e), repr(e), e.args)
for e in [Exception(), Exception(1), Exception(1, 2), ValueError("a"), KeyError("k"), KeyError(), KeyError(1, 2), OSError(), OSError(1), OSError(2, "x"), OSError(2, "x", "f"), OSError(2, "x", "f", None, "g"), StopIteration(3), SystemExit(2), AssertionError("m")]:
    show(e)
