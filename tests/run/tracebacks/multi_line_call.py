def check(a, b, c):
    return a + b + c


result = check(
    1,
    "two",
    c=3,
)
