# Small classes as people write them: operators, properties, class methods.


class Meta(type):

    def __instancecheck__(cls, o):
        return getattr(o, 'tag', None) == cls.__name__

    def __subclasscheck__(cls, c):
        return hasattr(c, 'tag')


class A(metaclass=Meta):
    pass


class T:
    tag = 'A'


print(isinstance(T(), A), issubclass(T, A), issubclass(int, A), isinstance(A(), A), type(A()) is A)


class Vec:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = (x, y)

    def __eq__(self, o):
        return (self.x, self.y) == (o.x, o.y) if isinstance(o, Vec) else NotImplemented

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f'{type(self).__name__}({self.x}, {self.y})'

    def __iter__(self):
        yield self.x
        yield self.y

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __len__(self):
        return 2

    def __bool__(self):
        return any(self)

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __matmul__(self, o):
        return self.x * o.x + self.y * o.y

    def __abs__(self):
        return (self @ self) ** 0.5

    def __lt__(self, o):
        return abs(self) < abs(o)

    def __contains__(self, v):
        return v in (self.x, self.y)

    def __call__(self, f):
        return Vec(f(self.x), f(self.y))


v = Vec(3, 4)
w = Vec(1, 2)
print(
    v,
    v + w,
    v * 2,
    2 * v,
    v @ w,
    abs(v),
    -v,
    v == Vec(3, 4),
    v != w,
    {v: 1}[Vec(3, 4)],
    list(v),
    v[0],
    v[-1],
    len(v),
    bool(Vec(0, 0)),
    w < v,
    sorted([v, w]),
    3 in v,
    v(lambda t: t * 10),
    sum([v, w], Vec(0, 0)),
    max(v, w),
)
x, y = v
print(x, y, v == (3, 4), v in [Vec(3, 4)])
try:
    v.z = 1
except AttributeError as e:
    print(e)
try:
    v[5]
except IndexError as e:
    print(e)
try:
    v + 1
except AttributeError as e:
    print(e)


class Account:
    rate = 0.5
    _count = 0

    def __init__(self, owner, bal=0):
        self.owner = owner
        self.__bal = bal
        Account._count += 1

    @property
    def balance(self):
        """The balance."""
        return self.__bal

    @balance.setter
    def balance(self, v):
        if v < 0:
            raise ValueError('negative')
        self.__bal = v

    @classmethod
    def count(cls):
        return cls._count

    @staticmethod
    def valid(n):
        return n > 0

    def __enter__(self):
        print('enter', self.owner)
        return self

    def __exit__(self, *a):
        print('exit', a[0])
        return False

    def __str__(self):
        return f'{self.owner}: {self.__bal}'

    def __repr__(self):
        return f'Account({self.owner!r}, {self.__bal!r})'


a = Account('bob', 10)
a.balance += 5
print(a, repr(a), a.balance, Account.balance.__doc__, Account.count(), Account.valid(1), a._Account__bal, vars(a))
try:
    a.balance = -1
except ValueError as e:
    print(e)
try:
    del a.balance
except AttributeError as e:
    print(e)
try:
    a.__bal
except AttributeError as e:
    print(e)
with a as acc:
    acc.balance = 1


class Sav(Account):

    def __init__(self, *args, rate=1):
        super().__init__(*args)
        self.rate = rate

    def add(self):
        self.balance += self.balance * self.rate

    @classmethod
    def make(cls, s):
        return cls(*s.split(','))


s = Sav('al', 100, rate=0.1)
s.add()
print(s, s.rate, Sav.rate, Sav.make('x,1'), Sav.count(), isinstance(s, Account))
