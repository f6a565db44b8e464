"""A small mapper of objects: a metaclass collects descriptors, and names that are computed read and store them."""


class Column:
    def __init__(self, kind, default=None, needed=False):
        self.kind = kind
        self.default = default
        self.needed = needed

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if value is not None and not isinstance(value, self.kind):
            raise TypeError(f"{self.name} wants {self.kind.__name__}, got {type(value).__name__}")
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        if self.name not in obj.__dict__:
            raise AttributeError(f"{self.name} is not set")
        del obj.__dict__[self.name]


class Mapped(type):
    def __new__(mcs, name, bases, namespace):
        columns = {}
        for base in bases:
            columns.update(getattr(base, "columns", {}))
        columns.update({key: value for key, value in namespace.items() if isinstance(value, Column)})
        namespace["columns"] = columns
        return super().__new__(mcs, name, bases, namespace)


class Record(metaclass=Mapped):
    store = {}

    def __init__(self, **given):
        for key, value in given.items():
            if key not in self.columns:
                raise AttributeError(f"{type(self).__name__} has no column {key}")
            setattr(self, key, value)
        for key, column in self.columns.items():
            if column.needed and getattr(self, key) is None:
                raise ValueError(f"{key} is needed")

    def save(self):
        self.store.setdefault(type(self).__name__, []).append(self)
        return self

    @classmethod
    def where(cls, **wanted):
        rows = cls.store.get(cls.__name__, [])
        return [row for row in rows if all(getattr(row, key) == value for key, value in wanted.items())]

    def as_dict(self):
        return {key: getattr(self, key) for key in self.columns}

    def __repr__(self):
        inner = ", ".join(f"{key}={value!r}" for key, value in self.as_dict().items())
        return f"{type(self).__name__}({inner})"


class Person(Record):
    name = Column(str, needed=True)
    age = Column(int, 0)


class Member(Person):
    level = Column(float, 1.0)


class Letter(Record):
    title = Column(str)
    sender = Column(Person)


ann = Person(name="ann", age=30).save()
bob = Member(name="bob", level=2.5).save()
Letter(title="hi", sender=ann).save()
Letter(title="re", sender=bob).save()
print(Person.where(), Member.where(level=2.5), Letter.where(sender=ann), Letter.where(title="no"))
print(sorted(Member.columns), Person.age.name, Person.columns is Member.columns)
for attempt in (
    lambda: Person(nme="x"),
    lambda: Person(age=1),
    lambda: Person(name=5),
    lambda: setattr(ann, "age", "old"),
    lambda: delattr(bob, "age"),
):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
for key in ("name", "age"):
    delattr(ann, key)
    print(key, getattr(ann, key), key in vars(ann))
print(ann.as_dict(), [row.title for row in sorted(Letter.where(), key=lambda row: row.title)])

# A class attribute that is a descriptor at times.
Plain = type("Plain", (), {"x": 0})
plain = Plain()
for value in (1, "a", None, 2.5, (3,), Column(int, 9), b"b", [4]):
    Plain.x = value
    if isinstance(value, Column):
        value.__set_name__(Plain, "x")
    print(plain.x, end=" ")
    plain.x = 7
    print(plain.x, sorted(vars(plain)), end=" ")
    del plain.x
    print(plain.x, sorted(vars(plain)))
