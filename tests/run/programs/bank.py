class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} has {account.balance}, needs {amount}")
        self.account = account
        self.amount = amount


class Account:
    next_id = 1

    def __init__(self, owner, balance=0):
        self.id = Account.next_id
        Account.next_id += 1
        self.owner = owner
        self._balance = balance
        self.log = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self._balance += amount
        self.log.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.available():
            raise InsufficientFunds(self, amount)
        self._balance -= amount
        self.log.append(("withdraw", amount))

    def available(self):
        return self._balance

    def __repr__(self):
        return f"<{type(self).__name__} {self.id} {self.owner} {self._balance}>"


class Credit(Account):
    def __init__(self, owner, balance=0, limit=100):
        super().__init__(owner, balance)
        self.limit = limit

    def available(self):
        return super().available() + self.limit


class Savings(Account):
    def __init__(self, owner, balance=0, rate=0.03):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        self.deposit(round(self.balance * self.rate, 2))


class Transaction:
    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.saved = [(a, a._balance, len(a.log)) for a in self.accounts]
        return self

    def __exit__(self, kind, value, tb):
        if kind is not None:
            for a, balance, n in self.saved:
                a._balance = balance
                del a.log[n:]
            print("rolled back:", kind.__name__)
        return kind is InsufficientFunds


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, account):
        self.accounts[account.id] = account
        return account

    def transfer(self, source, target, amount):
        with Transaction(source, target):
            target.deposit(amount)
            source.withdraw(amount)
            return True
        return False

    def total(self):
        return sum(a.balance for a in self.accounts.values())


bank = Bank()
ann = bank.open(Account("ann", 500))
bob = bank.open(Credit("bob", 50, limit=200))
sue = bank.open(Savings("sue", 1000.5))
print(bank.transfer(ann, bob, 120), bank.transfer(bob, sue, 300), bank.transfer(bob, ann, 1000))
print(ann, bob, sue, bank.total())
sue.add_interest()
print(sue, sue.log)
try:
    bank.transfer(ann, bob, -5)
except ValueError as e:
    print("error:", e)
try:
    ann.balance = 10**6
except AttributeError as e:
    print(e)
try:
    ann.withdraw(10**30)
except InsufficientFunds as e:
    print(e, e.account is ann, e.amount)
ann.deposit(2**64)
print(ann.balance, bank.total() > 2**64)
for a in sorted(bank.accounts.values(), key=lambda a: a.balance):
    print(f"{a.owner:>6} {a.balance:>24,} {len(a.log)}")
