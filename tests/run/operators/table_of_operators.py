# Operators of the operator module over values of many kinds.
import operator
import warnings

warnings.simplefilter("ignore")  # `~True` is deprecated
vals = [0, 1, -3, 2.5, True, None, "ab", b"x", [1], (1, 2), {1: 2}, {3}, 1j]
ops = ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and_", "or_", "xor", "lshift", "rshift", "lt", "le", "eq", "ne", "is_", "contains", "getitem", "matmul"]
for o in ops:
    f = getattr(operator, o)
    for a in vals:
        for b in vals:
            try:
                r = f(a, b)
            except Exception as e:
                r = f"{type(e).__name__}: {e}"
            print(o, repr(a), repr(b), r)
for o in ["neg", "pos", "invert", "not_", "abs", "truth", "index"]:
    f = getattr(operator, o)
    for a in vals:
        try: r = f(a)
        except Exception as e: r = f"{type(e).__name__}: {e}"
        print(o, repr(a), r)
