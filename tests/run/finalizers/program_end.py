# What modules still hold when the program ends goes in order of the names, then of the distance from them.
class D:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


class Node:
    pass


b = D("b")
a = D("a")
_private = D("_private")
pair = [D("l1"), D("l2")]
deep = {"k": [D("deep")]}


def function():
    return a


class Holder:
    attribute = D("class attribute")


def generator():
    try:
        yield 1
    finally:
        print("generator closed")


g = generator()
next(g)
b = D("b again")
z = Node()
z.child = D("child of z")
z.me = z
print("end")
