def down(n):
    if n == 0:
        raise ValueError("reached the bottom")
    return down(n - 1)


down(20)
