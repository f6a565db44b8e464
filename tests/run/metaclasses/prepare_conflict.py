# Which metaclass makes a class is settled before `__prepare__` is called and before the body runs.
class First(type):
    @classmethod
    def __prepare__(metacls, name, bases):
        print("First prepares", name)
        return {}


class Second(type):
    @classmethod
    def __prepare__(metacls, name, bases):
        print("Second prepares", name)
        return {}


class Both(First, Second):
    pass


class A(metaclass=First):
    pass


class B(metaclass=Second):
    pass


def conflict():
    class C(A, metaclass=Second):
        print("never")


def conflict_of_bases():
    class C(A, B):
        print("never")


for attempt in (conflict, conflict_of_bases):
    try:
        attempt()
    except TypeError as error:
        print(error)


class D(A, B, metaclass=Both):
    print("body of D")


class E(D):
    print("body of E")


print(type(D).__name__, type(E).__name__)
