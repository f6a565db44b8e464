# Value patterns, literals, alternatives, guards, scopes.
import math


class Color:
    RED = "r"
    GREEN = "g"

    class Dark:
        BLUE = "db"


def f(v):
    match v:
        case Color.RED | Color.GREEN:
            return "plain color"
        case Color.Dark.BLUE:
            return "dark"
        case math.pi:
            return "pi"
        case 0:
            return "zero"
        case -1 | -2.5:
            return "negative"
        case "a" "b":
            return "ab"
        case b"bytes":
            return "bytes"
        case None | True | False:
            return f"singleton {v}"
        case n if isinstance(n, int) and n > 100:
            return f"big {n}"
        case ("x" | "y") as letter:
            return f"letter {letter}"
        case [1 | 2 as first, ("p" | "q") as second]:
            return f"{first}{second}"
        case unknown:
            return f"unknown {unknown!r}"


for v in ("r", "g", "db", math.pi, 0, 0.0, -1, -2.5, "ab", b"bytes", None, True, False, 1000, "x", [2, "q"], [3, "q"], 50, 1):
    print(f(v))


def order(v):
    def guard(n):
        print("guard", n)
        return n == 2

    match v:
        case x if guard(1):
            print("one", x)
        case x if guard(2):
            print("two", x)
    return x


print(order("subject"))


def leaks(v):
    match v:
        case [a, 2]:
            pass
        case [a, 3]:
            pass
    return a


print(leaks([1, 3]))
try:
    leaks("nothing matches")
except UnboundLocalError as e:
    print(e)
match = "a name"
case = 1
print(match, case)
match match:
    case str():
        print("soft keywords")
for i in range(6):
    match i:
        case 1:
            continue
        case 4:
            break
    print(i, end=" ")
print()


def nested(a, b):
    match a:
        case int():
            match b:
                case int():
                    return "ints"
                case _:
                    return "int and other"
        case _:
            return "other"


print(nested(1, 2), nested(1, "b"), nested("a", 1))
