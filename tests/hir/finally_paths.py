def f(items):
    for i in items:
        try:
            if i == 1:
                break
            if i == 2:
                continue
            if i == 3:
                x = i
                return x
        finally:
            x = 0
            def g():
                return i
    return g
