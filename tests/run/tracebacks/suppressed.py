def f():
    try:
        {}["hidden"]
    except KeyError:
        raise ValueError("visible") from None


f()
