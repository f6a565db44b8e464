# The order in which containers give up what they hold: tuples and lists from the last item on.
class Noted:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


pair = (Noted("first"), Noted("second"))
del pair


def local():
    triple = (Noted("a"), Noted("b"), Noted("c"))
    print(len(triple))


local()


def nested():
    outer = ((Noted("x"), Noted("y")), Noted("z"))
    print("in nested")


nested()


def taken_apart():
    pair = (Noted("left"), Noted("right"))
    left, right = pair
    del pair
    print("apart")
    return left


print(taken_apart().name)


def passed(pair):
    return len(pair)


print(passed((Noted("p1"), Noted("p2"))))
pairs = [(Noted("n1"), Noted("n2")), [Noted("n3")]]
pairs = None
items = [Noted("l1"), Noted("l2")]
del items
table = {"k1": Noted("d1"), "k2": Noted("d2")}
del table
