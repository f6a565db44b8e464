from collections import defaultdict, ChainMap
from operator import attrgetter, itemgetter

class Field:
    def __init__(self, type_, default=None, required=False):
        self.type = type_; self.default = default; self.required = required
    def __set_name__(self, owner, name):
        self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, value):
        if value is not None and not isinstance(value, self.type):
            raise TypeError(f"{self.name}: expected {self.type.__name__}, got {type(value).__name__}")
        obj.__dict__[self.name] = value

class Meta(type):
    registry = {}
    def __new__(mcls, name, bases, ns):
        fields = {}
        for base in bases:
            fields.update(getattr(base, "_fields", {}))
        for key, value in ns.items():
            if isinstance(value, Field):
                fields[key] = value
        ns["_fields"] = fields
        cls = super().__new__(mcls, name, bases, ns)
        mcls.registry[name] = cls
        return cls

class Query:
    def __init__(self, items): self._items = list(items)
    def filter(self, **conds):
        def ok(obj):
            for key, want in conds.items():
                name, _, op = key.partition("__")
                got = getattr(obj, name)
                if op == "gt":
                    if not got > want: return False
                elif op == "in":
                    if got not in want: return False
                elif got != want: return False
            return True
        return Query(filter(ok, self._items))
    def order_by(self, *names):
        items = self._items
        for name in reversed(names):
            rev = name.startswith("-")
            items = sorted(items, key=attrgetter(name.lstrip("-")), reverse=rev)
        return Query(items)
    def values(self, *names):
        return [tuple(getattr(o, n) for n in names) for o in self._items]
    def group_by(self, name):
        groups = defaultdict(list)
        for o in self._items: groups[getattr(o, name)].append(o)
        return dict(groups)
    def __iter__(self): return iter(self._items)
    def __len__(self): return len(self._items)

class Model(metaclass=Meta):
    _store = None
    def __init__(self, **kwargs):
        for name, field in self._fields.items():
            if field.required and name not in kwargs:
                raise ValueError(f"missing {name}")
        for name, value in kwargs.items():
            if name not in self._fields: raise AttributeError(name)
            setattr(self, name, value)
    def save(self):
        cls = type(self)
        if cls._store is None: cls._store = []
        self.__dict__["id"] = len(cls._store) + 1
        cls._store.append(self)
        return self
    @classmethod
    def all(cls): return Query(cls._store or [])
    def to_dict(self): return {name: getattr(self, name) for name in self._fields}
    def __repr__(self):
        return f"<{type(self).__name__} " + " ".join(f"{k}={v!r}" for k, v in self.to_dict().items()) + ">"

class User(Model):
    name = Field(str, required=True)
    age = Field(int, 0)
    tags = Field(list)

class Post(Model):
    title = Field(str)
    author = Field(User)
    score = Field(float, 0.0)

users = [User(name=n, age=a, tags=t).save() for n, a, t in [("ann", 30, ["x"]), ("bob", 25, []), ("cy", 35, ["y", "z"])]]
for i, (t, u) in enumerate([("Hello", 0), ("World", 1), ("Again", 0)]):
    Post(title=t, author=users[u], score=i * 1.5).save()
print(User.all().filter(age__gt=26).order_by("-age").values("name", "age"))
print(Post.all().filter(author=users[0]).order_by("title").values("title", "score"))
print({k.name: [p.title for p in v] for k, v in Post.all().group_by("author").items()})
print(users[0], len(User.all()))
conf = ChainMap({"debug": True}, {"debug": False, "level": 3})
print(conf["debug"], conf["level"], sorted(conf))
for bad in [lambda: User(age=3), lambda: User(name=5), lambda: User(name="x", nope=1)]:
    try: bad()
    except (ValueError, TypeError, AttributeError) as e: print(type(e).__name__, e)
print(sorted(Meta.registry), max(users, key=attrgetter("age")).name)
