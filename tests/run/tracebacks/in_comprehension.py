def inverse(n):
    return 1 / n


print([inverse(n) for n in (1, 2)])
print([inverse(n) for n in (4, 0, 2)])
