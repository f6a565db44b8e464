e = ValueError("x")
e.add_note("n1"); e.add_note("n2")
print(e.__notes__)
try: e.add_note(5)
except TypeError as x: print(x)
print(hasattr(e, "__notes__"), hasattr(ValueError(), "__notes__"))
e.args = (1, 2)
print(e, e.args)
e.args = [3]
print(e.args)
print(e.__cause__, e.__context__, e.__traceback__, e.__suppress_context__)
e.__cause__ = KeyError(1)
print(repr(e.__cause__), e.__suppress_context__)
print(e.with_traceback(None) is e)
try: e.__cause__ = 5
except TypeError as x: print(x)
try: e.__context__ = "a"
except TypeError as x: print(x)
try: e.__traceback__ = 5
except TypeError as x: print(x)
print(e == e, e == ValueError("x"), e != ValueError("x"))
d = {e: 1}
print(d[e])
