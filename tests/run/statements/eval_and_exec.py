# Constant code: eval in its place, exec at module level.
print(eval("1 + 2 * 3"), eval("[x * x for x in range(4)]"), eval(" 'padded'"))
x = 10
exec("y = x + 1")
print(y, eval("x * y"))
exec("""
def triple(n):
    return n * 3

class Made:
    attr = triple(4)
""")
print(triple(5), Made.attr)


def f(a):
    b = 2
    return eval("a + b")


print(f(1), f("s") if False else "-")
print(eval("a + b", {"a": 1, "b": x}), eval("max(v)", {"v": [3, 9, 4]}))
print(eval("lambda q: q + x")(1))
for text in ("syntax",):
    try:
        eval("1 +")
    except SyntaxError:
        print("SyntaxError")
    try:
        eval("a = 1")
    except SyntaxError:
        print("SyntaxError")
    try:
        exec("if True\n    pass")
    except SyntaxError:
        print("SyntaxError")
try:
    eval("undefined")
except NameError as e:
    print(e)
try:
    exec("1 / 0")
except ZeroDivisionError as e:
    print(e)
for i in range(2):
    exec("print('round', i)")
