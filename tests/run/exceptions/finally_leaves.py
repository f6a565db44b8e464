def f():
    for i in range(3):
        try:
            return i
        finally:
            if i == 0:
                continue
            break
    return "end"
print(f())
def g():
    try:
        raise ValueError
    finally:
        return 5
print(g())
def h():
    while True:
        try:
            1/0
        except ZeroDivisionError:
            break
        finally:
            print("fin")
    try:
        pass
    except ValueError: pass
    else:
        print("else")
    finally:
        print("f2")
h()
try:
    e = 5
    try:
        raise ValueError
    except ValueError as e:
        pass
    print(e)
except NameError as x:
    print(x)
def excs():
    print("eval"); return (ValueError, (KeyError, IndexError))
try:
    try: raise IndexError("x")
    except excs() as e: print("caught", repr(e))
except TypeError as z: print(z)
def rec(n):
    return rec(n+1)
try: rec(0)
except RecursionError as e: print(e)
print("go on")
