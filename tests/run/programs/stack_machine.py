# An interpreter for a small stack language with jumps and subroutines.
class VMError(Exception):
    pass


class VM:
    def __init__(self, code):
        self.code = code
        self.labels = {}
        for i, (op, arg) in enumerate(code):
            if op == "label":
                self.labels[arg] = i
        self.stack = []
        self.calls = []
        self.vars = {}
        self.out = []
        self.steps = 0

    def pop(self):
        if not self.stack:
            raise VMError(f"stack is empty at {self.pc}")
        return self.stack.pop()

    def run(self, limit=100000):
        self.pc = 0
        while self.pc < len(self.code):
            self.steps += 1
            if self.steps > limit:
                raise VMError("too many steps")
            op, arg = self.code[self.pc]
            self.pc += 1
            method = getattr(self, "op_" + op, None)
            if method is None:
                raise VMError("unknown op " + op)
            if method(arg) == "halt":
                break
        return self.out

    def op_push(self, v):
        self.stack.append(v)

    def op_load(self, name):
        if name not in self.vars:
            raise VMError("undefined " + name)
        self.stack.append(self.vars[name])

    def op_store(self, name):
        self.vars[name] = self.pop()

    def op_binary(self, sign):
        b = self.pop()
        a = self.pop()
        if sign == "+":
            r = a + b
        elif sign == "-":
            r = a - b
        elif sign == "*":
            r = a * b
        elif sign == "/":
            r = a // b
        elif sign == "<":
            r = a < b
        else:
            raise VMError("bad operator " + sign)
        self.stack.append(r)

    def op_jump(self, label):
        self.pc = self.labels[label]

    def op_jump_unless(self, label):
        if not self.pop():
            self.pc = self.labels[label]

    def op_call(self, label):
        self.calls.append(self.pc)
        self.pc = self.labels[label]

    def op_ret(self, _):
        self.pc = self.calls.pop()

    def op_print(self, _):
        self.out.append(self.pop())

    def op_label(self, _):
        pass

    def op_halt(self, _):
        return "halt"


def assemble(text):
    code = []
    for line in text.strip().splitlines():
        line = line.split(";")[0].strip()
        if not line:
            continue
        op, _, arg = line.partition(" ")
        arg = arg.strip() or None
        if op == "push":
            arg = float(arg) if "." in arg else int(arg)
        code.append((op, arg))
    return code


FACTORIAL = """
push 25
store n
push 1
store acc
label loop
push 1
load n
binary <          ; 1 < n
jump_unless done
call step
jump loop
label step
load acc
load n
binary *
store acc
load n
push 1
binary -
store n
ret
label done
load acc
print
halt
"""

vm = VM(assemble(FACTORIAL))
print(vm.run(), vm.steps, vm.vars)
for text in ("push 1\nbinary +", "load x", "what", "label a\njump a", "push 1\npush 0\nbinary /", "push 2.5\npush 2\nbinary *\nprint"):
    try:
        print(VM(assemble(text)).run(1000))
    except (VMError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
