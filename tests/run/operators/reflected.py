# Binary operators: forward, reflected, NotImplemented, and which goes first.
OPS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "@": lambda a, b: a @ b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "**": lambda a, b: a**b,
    "<<": lambda a, b: a << b,
    ">>": lambda a, b: a >> b,
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
}


class Both:
    def __add__(self, other): return "add"
    def __radd__(self, other): return "radd"
    def __sub__(self, other): return "sub"
    def __rsub__(self, other): return "rsub"
    def __mul__(self, other): return "mul"
    def __rmul__(self, other): return "rmul"
    def __matmul__(self, other): return "matmul"
    def __rmatmul__(self, other): return "rmatmul"
    def __truediv__(self, other): return "truediv"
    def __rtruediv__(self, other): return "rtruediv"
    def __floordiv__(self, other): return "floordiv"
    def __rfloordiv__(self, other): return "rfloordiv"
    def __mod__(self, other): return "mod"
    def __rmod__(self, other): return "rmod"
    def __pow__(self, other): return "pow"
    def __rpow__(self, other): return "rpow"
    def __lshift__(self, other): return "lshift"
    def __rlshift__(self, other): return "rlshift"
    def __rshift__(self, other): return "rshift"
    def __rrshift__(self, other): return "rrshift"
    def __and__(self, other): return "and"
    def __rand__(self, other): return "rand"
    def __or__(self, other): return "or"
    def __ror__(self, other): return "ror"
    def __xor__(self, other): return "xor"
    def __rxor__(self, other): return "rxor"


class Nothing:
    pass


both, nothing = Both(), Nothing()
for symbol, op in OPS.items():
    print(symbol, op(both, 1), op(1, both), op(both, nothing), op(nothing, both))
for symbol, op in OPS.items():
    for a, b in ((nothing, 1), (1, nothing), (nothing, nothing), ("a", nothing), (None, 1), ([], {})):
        try:
            op(a, b)
        except TypeError as error:
            print(error)
