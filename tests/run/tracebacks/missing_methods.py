# A method that is missing is marked without the call's brackets.
import sys
import io, traceback


def show():
    text = io.StringIO()
    traceback.print_exc(file=text)
    for line in text.getvalue().splitlines():
        print(line.replace(__file__, "FILE"))


d = {"a": {"b": None}}
try: d["a"].foo(1, 2)
except AttributeError: show()
x = d["a"]
try: x.foo(1, 2)
except AttributeError: show()
try: "abc".foo(1, 2)
except AttributeError: show()
try: (5).foo()
except AttributeError: show()
def f(y):
    y.bar()
for v in (1, "a", None, [], f, sys):
    try: f(v)
    except AttributeError: show()
class C:
    def m(self): self.zork(1)
try: C().m()
except AttributeError: show()
try: C.zork()
except AttributeError: show()
try: x.foo.bar(1)
except AttributeError: show()
try: C().m.zork()
except AttributeError: show()
try: sys.zork(1)
except AttributeError: show()
try: d["a"]["b"].zork(*[1])
except AttributeError: show()
try: d["a"].zork(k=1)
except AttributeError: show()
class P:
    @property
    def p(self): raise ValueError("p")
    def __getattr__(self, n): raise KeyError(n)
try: P().p(1)
except ValueError: show()
try: P().q(1)
except KeyError: show()
try: super(C, C()).zork(2)
except AttributeError: show()
try: C().n.m()
except AttributeError: show()
