def outer(x):
    def inner(y):
        return x + y
    return inner


add5 = outer(5)
add10 = outer(10)
print(add5(1), add10(1), outer("a")("b"))


def counter():
    n = 0

    def inc(by=1):
        nonlocal n
        n += by
        return n
    return inc


a = counter()
b = counter()
print(a(), a(), b(), a(10), b())


def account(balance):
    def deposit(x):
        nonlocal balance
        balance += x
        return balance

    def withdraw(x):
        nonlocal balance
        if x > balance:
            return "refused"
        balance -= x
        return balance
    return deposit, withdraw


dep, wit = account(100)
print(dep(50), wit(30), wit(500), dep(0))
