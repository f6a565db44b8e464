def log_and_raise(n):
    try:
        return 10 // n
    except ZeroDivisionError as e:
        print("seen", e)
        raise
    finally:
        print("cleanup")


try:
    log_and_raise(0)
except ZeroDivisionError as e:
    print("outer", e)
print(log_and_raise(5))


def nested():
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raise KeyError("second")
        except KeyError:
            print("inner handled")
        raise


try:
    nested()
except ValueError as e:
    print("got", e, e.__context__)


def helper():
    raise


try:
    try:
        raise ValueError("via helper")
    except ValueError:
        helper()
except ValueError as e:
    print(e)
try:
    helper()
except RuntimeError as e:
    print(e)
try:
    try:
        raise ValueError("again")
    except ValueError as e:
        saved = e
        raise saved
except ValueError as e:
    print(e is saved, e.__context__)
try:
    e
except NameError as err:
    print(err)
