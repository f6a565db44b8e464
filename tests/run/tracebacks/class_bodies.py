# wasm: skip frames do not always have an address of their own there
# The body of a class statement has a frame of its own.
import sys
import io, traceback


def show():
    text = io.StringIO()
    traceback.print_exc(file=text)
    for line in text.getvalue().splitlines():
        print(line.replace(__file__, "FILE"))


try:
    class A: x = 1 / 0
except ZeroDivisionError: show()
try:
    class B:
        y = 2
        class Inner:
            z = y2
        w = 3
except NameError: show()
def f():
    class L(object):
        """doc"""
        def m(self): pass
        v = [1][5]
    return L
try: f()
except IndexError: show()
try:
    class D:
        def m(self, a=undefined_default): pass
except NameError: show()
try:
    class E(undefined_base):
        pass
except NameError: show()
def deco(c): raise TypeError("deco")
try:
    @deco
    class G:
        a = 1
        b = 2
except TypeError: show()
class Meta(type):
    def __new__(m, n, b, d): raise RuntimeError("meta")
try:
    class H(metaclass=Meta):
        a = 1
except RuntimeError: show()
class K:
    vals = [i for i in range(3)]
    def g(self): raise ValueError("in method")
try: K().g()
except ValueError: show()
try:
    class M:
        q = K().g()
except ValueError: show()
try:
    class N:
        print([s.name for s in traceback.extract_stack()], sys._getframe().f_lineno)
        raise ValueError(
            "x")
except ValueError: show()
class Z:
    def __init_subclass__(cls): raise KeyError("sub")
class Y(Z):
    a = 5
