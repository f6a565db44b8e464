class Res:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None, value)
        return False


with Res("a") as x:
    print("body", x)
with Res("b"):
    print("no as")
with Res("c") as p, Res("d") as q:
    print(p, q)
with (Res("e") as p, Res("f")):
    print(p)
try:
    with Res("g"):
        raise ValueError("inside")
except ValueError as e:
    print("outside", e)
with Res("h"):
    with Res("i"):
        print("nested")
