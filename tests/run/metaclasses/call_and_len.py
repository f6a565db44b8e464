class M(type):
    def __call__(cls, *a):
        print("call", cls.__name__)
        return super().__call__(*a)
    @property
    def foo(cls): return cls.__name__ + "foo"
    def __len__(cls): return 5
class A(metaclass=M):
    def __init__(self, x): self.x = x
print(A(1).x, A.foo, len(A), type(A))
