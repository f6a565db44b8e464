# Operator methods that are closures of another name: made by functions, in the class body and from outside.
import operator


def binary(text, function):
    def method(self, other):
        if isinstance(other, Term):
            other = other.value
        return Term(function(self.value, other), f"({self.text} {text} {other})")

    return method


def reflected(text, function):
    def method(self, other):
        return Term(function(other, self.value), f"({other} {text} {self.text})")

    return method


def unary(text, function):
    return lambda self: Term(function(self.value), text + self.text)


class Term:
    def __init__(self, value, text=None):
        self.value = value
        self.text = str(value) if text is None else text

    __add__ = binary("+", operator.add)
    __sub__ = binary("-", operator.sub)
    __radd__ = reflected("+", operator.add)
    __rsub__ = reflected("-", operator.sub)
    __neg__ = unary("-", operator.neg)

    def __repr__(self):
        return f"{self.text} = {self.value}"


for name, text in (("mul", "*"), ("floordiv", "//"), ("mod", "%")):
    setattr(Term, f"__{name}__", binary(text, getattr(operator, name)))
for name, text in (("__and__", "&"), ("__xor__", "^")):
    setattr(Term, name, binary(text, getattr(operator, name)))
Term.__rmul__ = reflected("*", operator.mul)
Term.__invert__ = unary("~", operator.invert)

a, b = Term(7), Term(3)
for result in (a + b, a - 1, 10 + a, 10 - b, -a, a * b, a // 2, a % b, a & 5, a ^ b, 4 * b, ~a, a + b * a):
    print(result)
c = a
c += 5
c *= b
print(c, "|", a)
for bad in (lambda: a / b, lambda: 3 % a, lambda: +a):
    try:
        print(bad())
    except TypeError as error:
        print(error)


def counted(start):
    count = start

    def method(self, *args):
        nonlocal count
        count += 1
        return count

    return method


class Counts:
    __len__ = counted(10)
    __call__ = counted(20)
    __getitem__ = counted(30)
    __hash__ = counted(40)
    __int__ = __index__ = counted(50)


x = Counts()
print(len(x), x(), x("a"), x[0], x["k"], hash(x), int(x), [0] * 60 and hex(x), len(Counts()), bool(x))
print(Counts.__len__(x), x.__call__())
