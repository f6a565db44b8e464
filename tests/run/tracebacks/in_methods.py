class Stack:
    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)

    def pop(self):
        if not self.items:
            raise IndexError("pop from an empty stack")
        return self.items.pop()


class Machine(Stack):
    def run(self, program):
        for op in program:
            if isinstance(op, int):
                self.push(op)
            else:
                self.push(self.pop() + self.pop())
        return self.pop()


print(Machine().run([1, 2, "+"]))
print(Machine().run([1, "+"]))
