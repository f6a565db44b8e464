# The name of an except clause is unbound when the clause is left.
try:
    raise ValueError(1)
except ValueError as e:
    kept = e
try:
    e
except NameError as n:
    print(n)
print(repr(kept))


def f():
    err = "before"
    try:
        raise KeyError(2)
    except KeyError as err:
        pass
    try:
        return err
    except UnboundLocalError as u:
        return str(u)


print(f())


def g():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as v:
            if i == 1:
                continue
            print("v", v)
    try:
        v
    except UnboundLocalError as u:
        print(u)


g()


def h():
    try:
        raise ValueError("x")
    except ValueError as e:
        e = 5
        print(e)
    try:
        print(e)
    except UnboundLocalError as u:
        print(u)


h()


def k():
    try:
        raise ValueError("x")
    except ValueError as e:
        del e
    return "deleted"


print(k())
