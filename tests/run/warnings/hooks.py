# wasm: skip frames do not always have an address of their own there
# What is done with warnings, and when the same one is shown again.
import warnings


def old(level=2):
    warnings.warn("old", DeprecationWarning, stacklevel=level)


def show(message, category, filename, lineno, file=None, line=None):
    print("SHOW", message, category.__name__, filename.endswith("hooks.py"), lineno, file, line)


old()
old()
warnings.showwarning = show
for i in range(3):
    old(1)
for action in ("once", "module", "default", "always", "ignore"):
    with warnings.catch_warnings():
        warnings.simplefilter(action)
        print(action)
        for i in range(2):
            warnings.warn("first")
            warnings.warn("first")
with warnings.catch_warnings(action="error"):
    try:
        old()
    except DeprecationWarning as e:
        print(repr(e))
warnings.filterwarnings("error", "no.*", UserWarning, "__main__")
warnings.filterwarnings("ignore", lineno=37, append=True)
try:
    warnings.warn("nothing")
except UserWarning as e:
    print("raised", e)
warnings.warn("a pity, no")
warnings.warn_explicit("explicit", RuntimeWarning, "other.py", 12)
print(warnings.formatwarning("m", UserWarning, "x.py", 3, "  code  "), end="")


class Own(UserWarning):
    def __str__(self):
        return "own text"


warnings.warn(Own(1))
warnings.formatwarning = lambda m, c, f, n, line=None: f"[{c.__name__}: {m}, line {n}]\n"
