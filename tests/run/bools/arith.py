print(True + True, True - False, True * 5, -True, +False, ~True & 3, True / 2, True // 1, True % 2, True**3)
print(type(True + 0), type(True & False), type(True | 1), type(True ^ True), type(-True))
print(True & False, True | False, True ^ True, True & 3, False | 6)
print(True << 3, True >> 1, 5 + True, 2.5 * True, "ab" * True, [1] * False)
print(sum([True, False, True]), sum(x > 2 for x in [1, 2, 3, 4]), max(True, False), min([True, False]))
print(True < 2, False < True, True == 1.0, True != 2, sorted([True, False, 2, 0.5]))
print([10, 20][True], "no yes".split()[5 > 3], {1: "one", 0: "zero"}[True])
print(int(True), float(True), str(False), hash(True), hash(False), bool("False"), int(5 > 3))
b = True
b += 1
print(b, type(b))
b = True
b &= False
print(b, type(b))
b |= True
print(b)
b ^= True
print(b)
d = {True: "t"}
d[1] = "int"
d[1.0] = "float"
print(d)
