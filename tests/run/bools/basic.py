print(True, False, not True, not False)
print(True and False, True or False, True == 1, False == 0, True is True)
print(bool(0), bool(1), bool(-1), bool(0.0), bool(""), bool("a"), bool([]), bool([0]), bool({}), bool(None), bool(()), bool(set()))
print(1 < 2, type(1 < 2), isinstance(True, int), isinstance(1, bool), issubclass(bool, int))
print(str(True), repr(False), f"{True} {False!r} {True:d} {True:>6}")
flag = False
for i in range(3):
    flag = not flag
    print(i, flag)
