def f(x):
    if x > 2: raise StopIteration
    return x
print(list(map(f, [1, 2, 3, 4])))
print(list(filter(f, [1, 2, 3, 4])))
for x in map(f, [1, 5]): print(x)
print(list(iter(lambda: f(3), 9)))
print(sum(map(f, [1,2,3])), tuple(map(f, [1,2,3])))
