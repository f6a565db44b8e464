"""Uncaught exceptions show floats among their arguments."""

import sys


def half(x):
    return x / 2


def tell(kind, exc, trace):
    print(kind.__name__, exc.args)
    sys.__excepthook__(kind, exc, trace)


sys.excepthook = tell
raise ValueError("bad", half(3), (1e300, -0.0, float("nan")))
