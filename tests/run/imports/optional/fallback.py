def compute(n):
    return sum(range(n))


def wide():
    return "wide"


def narrow():
    return "narrow"
