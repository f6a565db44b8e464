# `super()` where there is no receiver, no class, or neither.


def attempt(f, *args):
    try:
        return f(*args)
    except RuntimeError as e:
        return f"RuntimeError: {e}"


def alone():
    return super().x


def with_receiver(self):
    return super().x




class Base:
    def name(self):
        return "base"


class Derived(Base):
    def nested(self):
        def inner(this):
            return super().name()

        return inner(self)

    def without(self):
        def inner():
            return super().name()

        return attempt(inner)

    def added(self):
        return attempt(with_receiver, self)

    name_of = staticmethod(lambda this: super(Derived, this).name())


print(attempt(alone), attempt(with_receiver, 1))
print(Derived().nested(), Derived().without(), Derived().added(), Derived.name_of(Derived()), sep="\n")
try:
    super().x
except RuntimeError as e:
    print(e)
Derived.later = with_receiver
print(attempt(Derived().later))
