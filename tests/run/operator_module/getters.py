from operator import *
import operator
class P:
    def __init__(self, x, y): self.x, self.y = x, y; self.sub = None
    def scale(self, k, off=0): return self.x * k + off
    def __repr__(self): return f"P({self.x},{self.y})"
ps = [P(3, 1), P(1, 2), P(2, 0)]
print(sorted(ps, key=operator.attrgetter("x")), sorted(ps, key=operator.attrgetter("y", "x")), operator.attrgetter("x", "y")(ps[0]))
ps[0].sub = ps[1]; print(operator.attrgetter("sub.x")(ps[0]), operator.attrgetter("x", "sub.y")(ps[0]))
print(itemgetter(1)([1, 2]), itemgetter(0, 2)("abc"), itemgetter("k")({"k": 5}), itemgetter(slice(1, 3))([1, 2, 3, 4]))
rows = [{"a": 2, "b": "x"}, {"a": 1, "b": "y"}]
print(sorted(rows, key=itemgetter("a")), max(rows, key=itemgetter("b")))
print(operator.methodcaller("scale", 3, off=1)(ps[0]), operator.methodcaller("upper")("abc"), operator.methodcaller("split", ",")("a,b"), operator.methodcaller("replace", "a", "b")("aa"))
print(list(map(operator.methodcaller("strip"), [" a ", "b "])), list(map(itemgetter(0), ["ab", "cd"])))
print(operator.attrgetter("real", "imag")(3), operator.attrgetter("__class__")(3), operator.attrgetter("__name__")(int), operator.attrgetter("__class__.__name__")(2.5))
for f in (operator.attrgetter("x"), itemgetter(1, 2), operator.methodcaller("f", 1, k=2)): print(f)
for bad in (lambda: operator.attrgetter("zz")(ps[0]), lambda: itemgetter(9)([1]), lambda: operator.methodcaller("nope")(3), lambda: operator.attrgetter(3)):
    try: bad()
    except (AttributeError, IndexError, TypeError) as e: print(type(e).__name__, e)
ops = {"+": add, "-": sub, "*": mul, "/": truediv, "//": floordiv, "%": mod, "**": pow, "&": and_, "|": or_, "^": xor, "<<": lshift, ">>": rshift, "==": eq, "!=": ne, "<": lt, "<=": le, ">": gt, ">=": ge}
for k, f in ops.items(): print(k, f(7, 3), f.__name__)
print(concat([1], [2]), contains([1, 2], 2), countOf([1, 1, 2], 1), indexOf("abc", "c"), length_hint([1, 2]), index(True), truth([]), not_(0), is_(None, None), is_not(1, None), neg(3), pos(-3), inv(5), invert(5), abs(-4))
l = [1, 2, 3]; setitem(l, 0, 9); delitem(l, 1); print(l, getitem(l, 1), iadd(l, [5]), iconcat([1], [2]), ixor(5, 1))
print(call(max, 3, 4), is_none(None) if hasattr(operator, "is_none") else True)
