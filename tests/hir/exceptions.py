def handle(f):
    try:
        x = f()
    except ValueError as e:
        print(e)
        return e
    except (NameError, Exception):
        raise
    else:
        return x
    finally:
        print("finally")


def nested(f):
    for i in range(3):
        try:
            try:
                if f(i):
                    continue
            finally:
                print(1)
        except ValueError:
            break
        except:
            raise ValueError("again") from None
    assert i == 2, "i"


def swallow():
    try:
        return 1
    finally:
        return 2
