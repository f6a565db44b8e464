# Descriptors of three strengths with and without hooks, by computed names.
log = []
class D:
    def __init__(self, n): self.n = n
    def __get__(self, o, t=None): log.append(("get", self.n, o is not None)); return self.n
class DD(D):
    def __set__(self, o, v): log.append(("set", self.n, v))
class DDD(DD):
    def __delete__(self, o): log.append(("del", self.n))
class Base:
    nd, dd, ddd = D("nd"), DD("dd"), DDD("ddd")
    plain = "plain"
    def __init__(self): self.inst = 1
class Hook(Base):
    def __getattr__(self, n): log.append(("getattr", n)); return "ga-" + n
class Full(Base):
    def __getattribute__(self, n):
        log.append(("getattribute", n))
        return super().__getattribute__(n)
    def __setattr__(self, n, v): log.append(("setattr", n)); super().__setattr__(n, v)
    def __delattr__(self, n): log.append(("delattr", n)); super().__delattr__(n)
for cls in [Base, Hook, Full]:
    o = cls()
    for n in ["nd", "dd", "ddd", "plain", "inst", "missing", "__class__", "__dict__"]:
        for op in ["get", "set", "get", "del", "get", "has"]:
            try:
                if op == "get": r = getattr(o, n)
                elif op == "set":
                    if n.startswith("__"): continue
                    r = setattr(o, n, "v")
                elif op == "del":
                    if n.startswith("__"): continue
                    r = delattr(o, n)
                else: r = hasattr(o, n)
            except Exception as e: r = f"{type(e).__name__}: {e}"
            print(cls.__name__, n, op, r if not isinstance(r, dict) else sorted(r), log); log.clear()
    print(cls.nd, cls.dd, cls.__dict__.get("nd") is not None, log); log.clear()
o = Base()
o.__dict__["nd"] = "shadow"; o.__dict__["dd"] = "shadow"
print(o.nd, o.dd, vars(o), log); log.clear()
Base.plain = "patched"; print(o.plain); del Base.plain
try: o.plain
except AttributeError as e: print(e)
Base.late = DDD("late"); o.late = 5; print(o.late, log); del o.late; print(log); log.clear()
Base.__getattr__ = lambda self, n: "late " + n
print(o.zzz)
del Base.__getattr__
try: o.zzz
except AttributeError as e: print(e)
class Meta(type):
    mattr = "m"
    def __getattr__(cls, n): return "meta-" + n
    def mm(cls): return cls.__name__
class M(metaclass=Meta): x = 1
print(M.x, M.mattr, M.foo, M.mm())
try: M().mattr
except AttributeError as e: print(e)
try: M().mm
except AttributeError as e: print(e)
