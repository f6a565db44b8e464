import sys

print()
print("a", "b", 1, None, sep="-")
print("x", end="")
print("y", end="!\n")
print(*[1, 2, 3], sep=", ")
print(*"abc", sep="")
print("multi\nline", "tab\t|")
print(sep="x")
print("a", sep=None, end=None)
print("out", file=sys.stdout, flush=True)
print("", "", sep="|")
print([1, "a", 'it\'s'], ("t",), {"k": "v"}, {1.5}, 2.0, True)
print(1, 2, 3, sep=" " * 3, end=".\n")
opts = {"sep": "/", "end": "\n\n"}
print("a", "b", **opts)
for bad in ({"sep": 5}, {"end": 1}, {"nope": 1}):
    try:
        print("x", **bad)
    except TypeError as e:
        print(e)


class Noisy:
    def __str__(self):
        print("in str", end=" ")
        return "S"


print("before", Noisy(), "after")


class Raises:
    def __str__(self):
        raise ValueError("no text")


try:
    print("partial", Raises(), "rest")
except ValueError as e:
    print("|", e)
print("é 日本 🎉")
