def inner():
    raise ValueError("from inner")


def middle():
    try:
        inner()
    except ValueError:
        print("seen in middle")
        raise
    finally:
        print("finally in middle")


def outer():
    try:
        middle()
    except KeyError:
        print("never")


outer()
