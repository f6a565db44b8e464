# partition and rpartition: what they give where the separator is absent, long, repeated, of a subclass, beyond ASCII.
class Name(str):
    pass


texts = ["key=value", "a=b=c", "=", "", "==", "none", "end=", "=start", "ключ=знач=ение", "ß=ü", "🎈=🎈🎈=x", "a = b"]
for text in texts:
    for separator in ("=", "==", " = ", "🎈", "none"):
        print(text.partition(separator), text.rpartition(separator))

for method in (str.partition, str.rpartition):
    for separator in ("", 3, None, b"=", Name("")):
        try:
            print(method("a=b", separator))
        except (TypeError, ValueError) as e:
            print(method.__name__, type(e).__name__, e)

name = Name("left:right")
head, colon, tail = name.partition(":")
print(head, colon, tail, type(head).__name__, type(tail).__name__)
absent = name.partition("?")
print(absent == ("left:right", "", ""), name.rpartition("?") == ("", "", "left:right"))
print("left:right".partition(Name(":")))

text = "same"
print(text.partition("x")[0] is text, text.rpartition("x")[2] is text)
parts = "a,b,c".partition(",")
print(len(parts), type(parts).__name__, parts == ("a", ",", "b,c"), parts[::-1], hash(parts) == hash(("a", ",", "b,c")))

rest = "one two  three"
while rest:
    word, space, rest = rest.partition(" ")
    print(repr(word), repr(rest))
found = {}
for line in ["a=1", "b = 2", "# c", "d==4"]:
    key, equals, value = line.partition("=")
    if equals:
        found[key.strip()] = value.strip()
print(found)
print(["/usr/local/bin".rpartition("/")[at] for at in range(3)])
