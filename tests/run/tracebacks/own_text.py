# The text of an exception class of the program's own, and of values that only Python can show.
class Fault(Exception):
    def __init__(self, items):
        self.items = items

    def __str__(self):
        return f"faulty: {self.items}"


def work():
    try:
        raise ValueError([1, {"a": 2}])
    except ValueError as e:
        raise Fault(["x", (1, 2)]) from e


print("start")
work()
