class Account:
    interest = 0.05

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, v):
        if not isinstance(v, (int, float)):
            raise TypeError("balance must be a number")
        if v < 0:
            raise ValueError(f"{self.owner}: balance would be {v}")
        self._balance = v

    @property
    def rich(self):
        return self.balance > 1000

    def apply(self, delta):
        try:
            self.balance += delta
        except ValueError as e:
            self.history.append("refused: " + str(e))
        else:
            self.history.append(delta)
        return self


a = Account("ann")
a.apply(500).apply(-700).apply(800.5)
print(a.balance, a.rich, a.history)
for bad in (-5, "x", None):
    try:
        Account("bob", bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
a.balance = 2**70
print(a.balance, a.rich)
