def f(command):
    match command:
        case 1 | 2:
            return "small"
        case None:
            return "none"
        case [x, *rest] if rest:
            return x
        case (x, y) | {"x": x, "y": y}:
            return x, y
        case str(text) | Exception(args=text):
            return text
        case int() as n:
            return n
        case {"k": _, **others}:
            return others
        case other:
            print(other)
    return command


def g(x):
    match x:
        case -1:
            y = 1
        case _:
            y = 2
    return y


def h(p):
    match p:
        case range(1, 2):
            pass
