# __subclasses__ lists the classes that have been made so far, each once.
class Base:
    def __init_subclass__(cls):
        print("made", cls.__name__, [one.__name__ for one in Base.__subclasses__()])


print(Base.__subclasses__())


class A(Base):
    pass


class B(Base):
    pass


class C(A, B):
    pass


class D(A, Base):
    pass


print(Base.__subclasses__(), A.__subclasses__(), C.__subclasses__())


def late():
    class E(B):
        pass

    return E


print([one.__name__ for one in B.__subclasses__()])
E = late()
print([one.__name__ for one in B.__subclasses__()])


def everything(cls):
    found = []
    for one in cls.__subclasses__():
        if one not in found:
            found.append(one)
        found.extend(below for below in everything(one) if below not in found)
    return found


print([one.__name__ for one in everything(Base)])
print([one().__class__.__name__ for one in A.__subclasses__()])
