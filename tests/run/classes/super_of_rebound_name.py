# `super(Name, self)` where two class statements bind the name, or the program rebinds it.
class First:
    def f(self):
        return "First.f"


class Second:
    def f(self):
        return "Second.f"


class Child(First):
    def f(self):
        return "one " + super(Child, self).f()


old = Child()
print(old.f())


class Child(First, Second):
    def f(self):
        return "two " + super(Child, self).f()

    @classmethod
    def make(cls):
        return super(Child, cls).__new__(cls)


new = Child()
print(new.f(), Child.make().f())
try:
    old.f()
except TypeError as error:
    print(error)


class Plain:
    def f(self):
        return "plain"


def replaced(cls):
    class Wrapper(cls):
        def f(self):
            return "wrapped " + super(Wrapper, self).f()

    return Wrapper


@replaced
class Decorated(Plain):
    def f(self):
        return "decorated " + super().f()


print(Decorated().f())
