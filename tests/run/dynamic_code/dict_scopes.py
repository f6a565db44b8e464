# Code that runs in dicts: `global`, definitions in blocks, annotations, `:=`, `del`, what functions see.
g = {"v": 1}
l = {}
exec("w = v + 1\nglobal q\nq = 5", g, l)
print(l, g["q"])


def names(source):
    namespace = {}
    try:
        exec(source, namespace)
    except Exception as error:
        return type(error).__name__, str(error)
    return sorted(name for name in namespace if name not in ("__builtins__", "__annotations__"))


exec("global plain\nplain = 5")
print(plain, names("global q\nq = 6"))
print(names("try:\n    import nope_mod\nexcept ImportError:\n    import math as nope_mod\n"))
print(names("if True:\n    def f():\n        return 1\n    class K:\n        a: int = f()\n    r = f() + K.a\n"))
print(names("x: int = 5\ny: str\n"))
print(names("def f(a: int, b: 'x' = 3) -> str: return a\nassert f.__annotations__['a'] is int"))
print(names("for i in range(3):\n    def h(): return i\nassert h() == 2"))
print(names("squares = [last := n * n for n in range(4)]\nassert (other := last + 1) == 10"))
print(names("del gone"))
print(names("a = b = 1\ndel a"))
print(names("count += 1"))
print(names("count = 1\nif count: count += 1\nassert count == 2"))
namespace = {}
exec(
    """
def outer():
    global made
    made = [1]
    def inner():
        return made + [z]
    return inner
z = 4
out = outer()()
""",
    namespace,
)
print(namespace["out"], namespace["made"])
a, b = {"k": 1}, {"k": 2}
exec("r = k\ndef f(): return k\nr2 = f()\nr3 = (lambda: k)()\nr4 = [k for _ in range(2)]\nk += 5", a, b)
print(b["r"], b["r2"], b["r3"], b["r4"], b["k"], a["k"], sorted(b))
