def f(a, b, c):
    if a and (b or not c):
        print(1)
    if not (a or b):
        print(2)
    x = a and b or c
    y = a if b < c < 3 else b
    z = 1 < a <= b != c
    while a is not None and a.next:
        a = a.next
    a = a or b
    if a in b not in c:
        print(3)
    return x, y, z, not a


if __name__ == "__main__":
    print("main")
else:
    import missing_module
if 0:
    print("never")
TYPE_CHECKING = False
if TYPE_CHECKING:
    import also_missing
