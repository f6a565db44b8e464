# Methods of ints and bools as keys: what they are bound to is an int in a loop that compares keys.
def look_up(table, key):
    try:
        return table[key]
    except KeyError:
        return "missing"


for method in (True.__and__, (1).__lshift__, (2**70).__add__, False.__or__):
    print(method(1), look_up({"a": 1}, method), look_up({}, method), method in {"b": 2})
    for operand in ("x", b"y", None):
        print(look_up({operand: operand}, operand), look_up({"x": 0}, operand))
