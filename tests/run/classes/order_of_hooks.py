# In which order the hooks of a class statement run, and the attribute hooks of its instances.
log = []


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **keywords):
        log.append(("prepare", name, keywords))
        return {"injected": 1}

    def __new__(mcs, name, bases, namespace, **keywords):
        log.append(("new", name, keywords))
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        log.append(("init", name))
        super().__init__(name, bases, namespace)


class Descriptor:
    def __set_name__(self, owner, name):
        log.append(("set_name", owner.__name__, name))

    def __get__(self, instance, owner):
        return "through class" if instance is None else "through instance"

    def __set__(self, instance, value):
        log.append(("set", value))

    def __delete__(self, instance):
        log.append(("delete",))


class Base:
    def __init_subclass__(cls, **keywords):
        log.append(("init_subclass", cls.__name__, keywords))


class Hooked(Base, metaclass=Meta, flag=True):
    d = Descriptor()

    def __getattribute__(self, name):
        log.append(("getattribute", name))
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        log.append(("getattr", name))
        return name * 2

    def __setattr__(self, name, value):
        log.append(("setattr", name))
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        log.append(("delattr", name))
        object.__delattr__(self, name)


h = Hooked()
print(Hooked.injected, h.d, Hooked.d, h.zz)
h.d = 5
del h.d
h.q = 1
print(h.q, hasattr(h, "anything"))
del h.q
for entry in log:
    print(*entry)
