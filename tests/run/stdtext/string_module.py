import string

print(string.ascii_letters, string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits)
print(repr(string.punctuation), repr(string.whitespace), len(string.printable), repr(string.printable[-10:]))
print(string.capwords("hello big  world"), string.capwords("a-b-c", "-"), string.capwords(""), string.capwords("  x  "))
t = string.Template("$who likes ${what} costs $$5 and $_x1")
print(t.substitute(who="tim", what="kung pao", _x1=3), t.template)
print(t.safe_substitute(who="x"), t.safe_substitute({"who": "m"}, what="k"))
print(string.Template("$a$b").substitute({"a": 1, "b": [2]}), string.Template("$a").substitute({"a": 1}, a=2), string.Template("${a}b").substitute(a="x"), string.Template("none").substitute(), string.Template("été $x é").substitute(x="ñ"))
try:
    t.substitute(who="x")
except KeyError as e:
    print("KeyError", e)
for bad in ("$", "a $ b", "${", "${a", "$1", "line\n ${1}"):
    try:
        string.Template(bad).substitute(a=1)
    except ValueError as e:
        print(e)
    print(repr(string.Template(bad).safe_substitute(a=1)), string.Template(bad).is_valid())
print(t.get_identifiers(), string.Template("$a $b $a").get_identifiers())
