# Displays of constants have the order of a set that CPython's compiler built twice and copied.
print({1000, 5, 37, 64, 8})
print({1000, 5, 37, 64})
print({8, 0, 16})
print({24, 16, 8})
print({33, 1, 65, 97, 129, 9, 17})
print({"a", "b", "c", "d", "e"}, {"x", 8, None})
print({-1, -2, 7, 15, 23, 31})

# With a variable among them, they are added one by one.
a = 1000
print({a, 5, 37, 64, 8}, {a, 5, 37, 64})
print(set([1000, 5, 37, 64, 8]), frozenset([1000, 5, 37, 64]), set(frozenset([1000, 5, 37, 64, 8])))
