# A stack machine that finds its operations by name; some are added to the class later.


import operator


class VM:

    def __init__(self, code):
        self.code = code
        self.stack = []
        self.pc = 0
        self.vars = {}
        self.out = []
        self.calls = []

    def run(self, limit=10000):
        n = 0
        while self.pc < len(self.code):
            n += 1
            if n > limit:
                raise RuntimeError('limit')
            op, *args = self.code[self.pc]
            self.pc += 1
            m = getattr(self, 'op_' + op, None)
            if m is None:
                raise ValueError(f'bad op {op}')
            m(*args)
        return self.out

    def op_push(self, v):
        self.stack.append(v)

    def op_pop(self):
        return self.stack.pop()

    def op_dup(self):
        self.stack.append(self.stack[-1])

    def op_print(self):
        self.out.append(self.stack.pop())

    def op_store(self, n):
        self.vars[n] = self.stack.pop()

    def op_load(self, n):
        self.stack.append(self.vars[n])

    def op_jmp(self, t):
        self.pc = t

    def op_jz(self, t):
        if not self.stack.pop():
            self.pc = t

    def op_call(self, t):
        self.calls.append(self.pc)
        self.pc = t

    def op_ret(self):
        self.pc = self.calls.pop()

    def op_halt(self):
        self.pc = len(self.code)


for name, f in {
    'add': operator.add,
    'sub': operator.sub,
    'mul': operator.mul,
    'lt': operator.lt,
    'eq': operator.eq,
    'div': operator.truediv,
}.items():

    def mk(f):

        def op(self):
            b = self.stack.pop()
            a = self.stack.pop()
            self.stack.append(f(a, b))

        return op

    setattr(VM, 'op_' + name, mk(f))
fact = [
    ('push', 5),
    ('store', 'n'),
    ('push', 1),
    ('store', 'r'),
    ('load', 'n'),
    ('jz', 15),
    ('load', 'r'),
    ('load', 'n'),
    ('mul',),
    ('store', 'r'),
    ('load', 'n'),
    ('push', 1),
    ('sub',),
    ('store', 'n'),
    ('jmp', 4),
    ('load', 'r'),
    ('print',),
    ('halt',),
]
print(VM(fact).run())
for prog in (
    [('push', 1), ('push', 0), ('div',)],
    [('nope',)],
    [('pop',)],
    [('load', 'x')],
    [('jmp', 0)],
    [('push', 'a'), ('push', 1), ('add',)],
    [('push', 2), ('dup',), ('mul',), ('print',), ('push', 's'), ('print',)],
):
    try:
        print(VM(prog).run())
    except Exception as e:
        print(type(e).__name__, e)
