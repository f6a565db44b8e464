class BankError(Exception):
    pass


class Refused(BankError):
    def __init__(self, amount):
        super().__init__(f"refused: {amount}")
        self.amount = amount


def withdraw(balance, amount):
    if amount > balance:
        raise Refused(amount)
    return balance - amount


print(withdraw(100, 50))
withdraw(10, 50)
