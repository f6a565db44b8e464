# Builtin functions, types and methods take stars like any other.
words = ["b", "c", "a"]
print(*words)
print(*words, sep="")
print(*[], sep="x", end="|\n")
print(*words, **{"sep": "/", "end": ".\n"})
print(max(*words), min(*[3, 1, 2]), max(*[[1, 2]]), min(*words, key=lambda w: -ord(w)))
print(list(zip(*[[1, 2, 3], "abc"])), list(zip(*[])))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)])
print(list(map(lambda *xs: sum(xs), *matrix)))
print(range(*[2, 10, 3]), list(range(*(5,))), slice(*[1, 2, 3]))
print(dict(*[[("k", 1)]], **{"z": 2}), set(*["aab"]) == {"a", "b"}, list(*[(1, 2)]), tuple(*[]))
print("{} {} {x}".format(*words[:2], **{"x": 1}))
print("a-b".replace(*["-", "+"]), "a,b,c".split(*[",", 1]), ",".join(*[words]))
print(isinstance(*[1, int]), divmod(*[17, 5]), pow(*[2, 10, 1000]))
print(sum(*[[1, 2]], **{"start": 10}), round(*[3.14159, 2]), abs(*[-3]), sorted(*[words], **{"reverse": True}))
items = []
items.append(*[1])
items.extend(*[[2, 3]])
items.insert(*[0, "first"])
print(items, items.index(*[2]), items.pop(*[0]))
print(str(*[12]), int(*["z", 36]), float(*["1.5"]), bool(*[[]]), complex(*[1, 2]) if False else "")
try:
    raise ValueError(*["message", 2])
except ValueError as error:
    print(error.args)
