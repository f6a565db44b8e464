# Calls of the classes of functions, generators and other values that have no constructor, and object.__new__ of them.
def f(): pass
class G:
    def m(self): pass
def gen(): yield 1
async def co(): pass
async def ag(): yield 1
c = co(); c.close()
try: 1/0
except Exception as e: tb = e.__traceback__
def try_call(cls, *args):
    try:
        print(type(cls(*args)))
    except TypeError as e:
        print(e)
    try:
        print(type(object.__new__(cls)))
    except TypeError as e:
        print(e)
for cls in (type(f), type(G().m), type(gen()), type(c), type(ag()), type(len), type(None), type(...), type(NotImplemented), type(tb), type(str.join), type("".join)):
    print(cls.__name__)
    try_call(cls)
    try_call(cls, 1)
    try_call(cls, 1, 2)

try:
    class FromEllipsis(...):
        pass
except TypeError as e:
    print(e)
try:
    class FromNotImplemented(NotImplemented):
        pass
except TypeError as e:
    print(e)
