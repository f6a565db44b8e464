class Config:
    name = "x"


def describe(c):
    return c.name.upper() + c.value.lower()


print(describe(Config()))
