# Bases that are not classes say which classes they stand for.


class Base:
    def __init_subclass__(cls, /, tag=None, **rest):
        super().__init_subclass__(**rest)
        cls.tag = tag


class Stands:
    def __init__(self, *classes):
        self.classes = classes

    def __mro_entries__(self, bases):
        print("asked with", len(bases), bases[0] is self)
        return (Base,)


one = Stands()


class Below(one, tag="x"):
    pass


print(Below.__bases__, Below.__orig_bases__ == (one,), Below.tag, issubclass(Below, Base))


class Nothing:
    def __mro_entries__(self, bases):
        return ()


class Alone(Nothing()):
    pass


print(Alone.__bases__)


class Mixin:
    pass


class Both(Mixin, Nothing()):
    pass


print(Both.__bases__)


class Wrong:
    def __mro_entries__(self, bases):
        return [Base]


try:

    class Refused(Wrong()):
        pass

except TypeError as e:
    print(e)
