# Comparisons of classes with odd answers, sorting, and builtin values of unlike kinds.
import functools, operator
class V:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"V{self.n}"
    def __lt__(self, o): print(f"{self}<{o}"); return self.n < getattr(o, "n", o)
class E:
    def __eq__(self, o): print("E.eq", type(o).__name__); return NotImplemented
    __hash__ = None
class R:
    def __eq__(self, o): print("R.eq", type(o).__name__); return "truthy"
    def __ne__(self, o): print("R.ne"); return []
    def __lt__(self, o): return "lt"
    def __gt__(self, o): return "gt"
    def __le__(self, o): return "le"
    def __ge__(self, o): return "ge"
    def __hash__(self): return 1
class Sub(R):
    def __eq__(self, o): print("Sub.eq"); return False
    def __gt__(self, o): return "sub gt"
print(sorted([V(3), V(1), V(2)]), min(V(2), V(1)), max([V(1), V(5)]))
print(V(1) > V(2))
try: V(1) >= V(2)
except TypeError as e: print(e)
print(E() == E(), E() != E(), E() == 5)
print(R() == 1, 1 == R(), R() != 2, R() < 1, 1 < R(), R() <= 1, 1 <= R(), R() >= 1)
print(R() == Sub(), Sub() == R(), R() < Sub(), Sub() > R())
print(R() in [1, 2], [R()] == [1], (1, R()) == (1, 5), R() in (R(),), [1, 2].count(R()), [5].index(R()))
print({R(): 1}.get(1) is None, {1: "a"}.get(R()))
@functools.total_ordering
class T:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(T(1) <= T(2), T(1) >= T(2), T(1) > T(0), T(1) != T(1))
data = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(data, key=operator.itemgetter(1)), sorted(data, key=lambda p: (-p[1], p[0])), sorted(data, key=functools.cmp_to_key(lambda a, b: (a[1] > b[1]) - (a[1] < b[1]))))
print(sorted("bCaD", key=str.lower), sorted([3, -1, 2], key=abs, reverse=True), sorted([[2], [1, 5], [1]]), sorted({"b": 1, "a": 2}), sorted([(1, "b"), (1, "a")]))
for bad in [[1, "a"], [None, 1], [1j, 2j], [{}, {}], [[1], (1,)], [V, V]]:
    try: print(sorted(bad))
    except TypeError as e: print(e)
l = [3, 1, 2]
def key(x): l.append(9); return x
try: l.sort(key=key)
except ValueError as e: print(e)
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], nan != nan, min(nan, 1), max(1, nan), sorted([2, 1]))
print([1, 2] < [1, 3], [1] < [1, 0], (1, 2) > (1,), [] < [0], "a" < "b" < "c", {1} < {1, 2}, {1} <= {2}, {1: 1} == {1: 1.0}, frozenset([1]) == {1})
print(1 < True, True == 1, 0 == False, None == None, None is None, 1.0 == 1, "1" == 1, b"a" == "a", [] == (), range(3) == range(0, 3), range(0) == range(5, 5), range(0, 10, 3) == range(0, 12, 3))
for op in ["<", "<=", ">", ">=", "==", "!="]:
    f = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq, "!=": operator.ne}[op]
    for a, b in [(1, "a"), (None, 0), ([], {}), ((), []), (object, int), (1j, 1), ({1}, [1]), (range(2), [0, 1])]:
        try: print(op, a, b, f(a, b))
        except TypeError as e: print(e)
