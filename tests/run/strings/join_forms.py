print(",".join([]), ",".join(["a"]), ",".join(("a", "b")), ",".join({"k": 1, "j": 2}), "-".join("xyz"), "".join(c for c in "abc"))
print("".join(map(str, range(5))), ", ".join(sorted({"b", "a"})), "é".join(["日", "本"]), "".join(["a", "é"]), "ab".join(iter(["1", "2", "3"])))
for bad in ([1], ["a", None], ["a", b"b"], ["a", 1.5, "c"], [["a"]]):
    try:
        print(",".join(bad))
    except TypeError as e:
        print(e)
try:
    ",".join(("a", 2))
except TypeError as e:
    print(e)
try:
    ",".join(5)
except TypeError as e:
    print(e)
try:
    ",".join(None)
except TypeError as e:
    print(e)


def gen():
    yield "a"
    raise KeyError("stop")


try:
    ",".join(gen())
except KeyError as e:
    print("KeyError", e)


class Seq:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return "s" + str(i)


print("+".join(Seq()))
one = "only"
print("x".join([one]) is one, str.join("-", ["a", "b"]))
