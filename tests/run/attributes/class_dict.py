class Base:
    """Base doc."""
    shared = 1

    def method(self):
        return self.extra

    @property
    def prop(self):
        return 5


class Derived(Base):
    own = [1, 2]
    __private = 3


print([k for k in Base.__dict__ if not k.startswith("__")])
print("shared" in Derived.__dict__, "own" in vars(Derived), "method" in Base.__dict__)
print(Base.__dict__["shared"], Derived.__dict__.get("shared", "inherited"), Derived.__dict__["own"] is Derived.own)
print(Base.__dict__["__doc__"], Derived.__dict__["__doc__"], Base.__dict__["__module__"])
print({k: v for k, v in vars(Derived).items() if not k.startswith("__")})
print(type(Base.__dict__).__name__, len(Derived.__dict__) > 4)
try:
    Base.__dict__["x"] = 1
except TypeError as e:
    print(e)
Derived.added = "later"
print("added" in Derived.__dict__)
del Derived.own
print("own" in Derived.__dict__)
print(callable(Base.__dict__["method"]), isinstance(Base.__dict__["prop"], property))
