# The order in which else, finally and handlers run, in loops and functions.
log = []


def run(fail, where):
    try:
        log.append("try")
        if fail == "try":
            raise ValueError("t")
    except ValueError:
        log.append("except")
        if fail == "except" or where == "again":
            raise KeyError("e")
    else:
        log.append("else")
        if fail == "else":
            raise IndexError("l")
    finally:
        log.append("finally")
    return "end"


for fail, where in [("", ""), ("try", ""), ("try", "again"), ("else", "")]:
    try:
        log.append(run(fail, where))
    except Exception as e:
        log.append(repr(e))
    print(log)
    log.clear()


def loop():
    out = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append(f"f{i}")
    else:
        out.append("else")
    return out


print(loop())


def value():
    x = 1
    try:
        return x
    finally:
        x = 2


print(value())


def override():
    try:
        return "try"
    finally:
        return "finally"


print(override())


def swallow():
    while True:
        try:
            raise ValueError
        finally:
            break
    return "swallowed"


print(swallow())


def deep():
    try:
        try:
            try:
                raise ValueError(1)
            finally:
                print("a")
        finally:
            print("b")
    except ValueError as e:
        print("c", e)
        return "ret"
    finally:
        print("d")


print(deep())
