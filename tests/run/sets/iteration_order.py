# The order of a set follows from the hashes, the table's size and its history.
print({5, 1, 9, 3}, {100, 8, 16, 24, 32}, {-1, -2, -3}, {7, 70, 700, 7000})
print({"apple", "banana", "cherry", "date", "elderberry"})
print(set("the quick brown fox jumps over the lazy dog"))
s = set()
for i in range(20):
    s.add(i * 11 % 64)
print(s)
for i in range(0, 64, 3):
    s.discard(i)
print(s)
for w in ("zeta", "eta", "theta"):
    s.add(w)
print(s)
print({1.5, 2, 2.5, "x", None, (1, 2), True})
print(list({"b", "a", "c"}), sorted({"b", "a", "c"}), {"é", "日本", "🎉", ""})
print(set(range(10, 0, -1)), {2**64, 2**61 - 1, -(2**70), 0})
print(frozenset(["x", "y", "z"]), set(["k" + str(i) for i in range(12)]))
s = set(range(50))
while len(s) > 45:
    print(s.pop(), end=" ")
print()
words = {"one", "two", "three", "four"}
print(words | {"five", "six"}, words & {"two", "four", "ten"}, words - {"one"}, words ^ {"one", "eleven"})
