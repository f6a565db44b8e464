# A class with private names, properties and counters, and a diamond of classes below another.

class Account:
    interest = 0.02
    _count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.__balance = balance
        Account._count += 1

    @property
    def balance(self):
        return self.__balance

    @balance.setter
    def balance(self, v):
        if v < 0:
            raise ValueError('negative')
        self.__balance = v

    @classmethod
    def count(cls):
        return cls._count

    @staticmethod
    def valid(x):
        return x > 0

    def __str__(self):
        return f'{self.owner}: {self.__balance}'

    def __lt__(self, o):
        return self.balance < o.balance


a = Account('A', 10)
b = Account('B', 5)
print(a, b, a < b, sorted([a, b])[0].owner, Account.count(), a._Account__balance, Account.valid(1))
try:
    a.__balance
except AttributeError as e:
    print(e)
try:
    a.balance = -1
except ValueError as e:
    print(e)
a.interest = 0.5
print(a.interest, b.interest, Account.interest, a.__dict__)


class Sav(Account):

    def __init__(self, *a, rate=1, **k):
        super().__init__(*a, **k)
        self.rate = rate


s = Sav('S', 1, rate=3)
print(s, s.rate, isinstance(s, Account), Sav.__mro__)


class A:

    def who(self):
        return 'A'


class B(A):

    def who(self):
        return 'B' + super().who()


class C(A):

    def who(self):
        return 'C' + super().who()


class D(B, C):

    def who(self):
        return 'D' + super().who()


print(D().who(), [k.__name__ for k in D.__mro__])


class Abs:

    def __init_subclass__(cls, **k):
        print('sub', cls.__name__, k)
