def f():
    try:
        raise ValueError("original")
    finally:
        print("cleaning")
        [][1]


f()
