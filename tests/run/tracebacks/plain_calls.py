# A statement that is only a call with a name for what it returns has no markers.
import io, traceback


def show():
    text = io.StringIO()
    traceback.print_exc(file=text)
    for line in text.getvalue().splitlines():
        print(line.replace(__file__, "FILE"))


class K:
    def g(self): raise ValueError("in method")
def h():
    q = K().g()
def h2():
    return K().g()
def h3():
    K().g()
def h4():
    a = b = K().g()
def h5():
    self = K()
    x = self.g()
def h6():
    x: int = K().g()
def h7():
    x = y = z = h()
def h8():
    return h(
    )
def h9():
    x = h(
    )
def h10():
    (h())
def h11():
    x, y = K().g()
def h12():
    x = [0]
    x[0] = K().g()
def h13():
    return (h())
def h14():
    é = K().g()
def h15():
    x = K().g() ; y = 1
def h16():
    x = (K().g())
def h17(): return K().g()
def h18():
    if True: return h()
for f in [h, h2, h3, h4, h5, h6, h7, h8, h9, h10, h11, h12, h13, h14, h15, h16, h17, h18]:
    try: f()
    except ValueError: show()
def bad(*a, **k): raise ValueError
class O:
    def m(self, *a): return bad()
    def __getitem__(self, i): return self
    def __setitem__(self, i, v): pass
    def __call__(self, *a): return bad()
o = O(); d = {}; l = [o]
def c1(): x = o.m()
def c2(): x = o.m(1, [2])
def c3():
    x = o.m(1, [2])
def c4():
    x = y = o.m()
def c5():
    x = o.m(
        1)
def c6():
    d["a"] = o.m()
def c7():
    o.attr = bad()
def c8():
    x, y = bad()
def c9():
    (x) = bad()
def c10():
    x = (bad())
def c11():
    x = o[0].m()
def c12():
    x = o[0](1)
def c13():
    x = bad()  # comment
def c14():
    x = bad(); y = 1
def c15():
    y = 1; x = bad()
def c16():
    return o.m()
def c17():
    return (bad)()
def c18():
    x = [bad()]
def c19():
    x = bad() + 1
def c20():
    x = "a b (".join(bad())
def c21():
    x = l[0].m(")")
def c22():
    x = o.m(bad())
def c23():
    x = await_ = o.m()
def c24():
    x = (lambda: bad())()
def c25():
    if True: x = o.m()
def c26():
    x = o.m().z
def c27():
    x += bad()
def c28():
    return bad()
def c29():
    return bad(
        1)
def c30():
    x = y = bad()
def c31():
    x = o .m ( 1 )
def c32():
    x =o.m()
for n in range(1, 33):
    try: globals()[f"c{n}"]()
    except ValueError: show()
    except UnboundLocalError: print("ub")
