def raise_it(n):
    if n == 0:
        1 / 0
    elif n == 1:
        [][0]
    elif n == 2:
        {}[0]
    elif n == 3:
        int("z")
    elif n == 4:
        "a" + 1
    elif n == 5:
        None.x
    elif n == 6:
        undefined_name
    elif n == 7:
        next(iter([]))
    elif n == 8:
        assert False, "msg"
    elif n == 9:
        raise NotImplementedError
    elif n == 10:
        float("1e400") * 0 + 10.0**400
    elif n == 11:
        b"\xff".decode()
    elif n == 12:
        open("/nonexistent/file")
    elif n == 13:
        raise_it(-1)
    elif n == 14:
        raise KeyboardInterrupt
    elif n == 15:
        raise SystemExit(3)
    elif n == -1:
        raise_it(n)


for n in range(16):
    try:
        raise_it(n)
    except ArithmeticError as e:
        print(n, "ArithmeticError", type(e).__name__, e)
    except LookupError as e:
        print(n, "LookupError", type(e).__name__, e)
    except UnicodeError as e:
        print(n, "UnicodeError", type(e).__name__)
    except ValueError as e:
        print(n, "ValueError", type(e).__name__, e)
    except OSError as e:
        print(n, "OSError", type(e).__name__, e, e.errno, e.filename)
    except RuntimeError as e:
        print(n, "RuntimeError", type(e).__name__, e)
    except Exception as e:
        print(n, "Exception", type(e).__name__, e)
    except BaseException as e:
        print(n, "BaseException", type(e).__name__, e)
print([c.__name__ for c in ZeroDivisionError.__mro__])
print([c.__name__ for c in FileNotFoundError.__mro__], IOError is OSError)
