def order(a, b):
    if a < b:
        return "less"
    elif a > b:
        return "greater"
    return "equal"


print(order(1, 2), order(2, 1), order(2, 2))
print(order(-5, 5), order(10**30, 10**30 + 1), order(-(10**30), 3))
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 == 1 == 1, 1 != 2 != 1)
print(10**20 == 10**20, 10**20 != 10**20, 10**20 <= 10**20 - 1)
print(1 == 1.0, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 2**53 + 1 > 2.0**53)
print(0 == False, 1 == True, 2 == True)
print(1 == "1", 1 != "1")
