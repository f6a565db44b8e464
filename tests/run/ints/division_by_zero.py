def attempt(op, a, b):
    try:
        if op == "/":
            return a / b
        if op == "//":
            return a // b
        if op == "%":
            return a % b
        if op == "divmod":
            return divmod(a, b)
        return a**b
    except ZeroDivisionError as e:
        return "ZeroDivisionError: " + str(e)


for op in ("/", "//", "%", "divmod"):
    print(op, attempt(op, 1, 0))
    print(op, attempt(op, 0, 0))
    print(op, attempt(op, 10**30, 0))
    print(op, attempt(op, 1.5, 0))
    print(op, attempt(op, 6, 3))
print(attempt("**", 0, -1))
print(attempt("**", 0, 0))
