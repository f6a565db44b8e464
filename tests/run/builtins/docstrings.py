print(int.__doc__)
print(float.__doc__)
print(str.__doc__)
print(list.__doc__)
print(dict.__doc__)
print(tuple.__doc__)
print(set.__doc__)
print(frozenset.__doc__)
print(bytes.__doc__)
print(bytearray.__doc__)
print(complex.__doc__)
print(bool.__doc__)
print(object.__doc__)
print(type.__doc__)
print(range.__doc__)
print(slice.__doc__)
print(memoryview.__doc__)
print((5).__doc__ == int.__doc__, [].__doc__ == list.__doc__, "".__doc__ == str.__doc__)


class A(int):
    pass


class B(dict):
    "own"


class C:
    pass


class D(C, list):
    pass


print(A.__doc__, A(3).__doc__, B.__doc__, B().__doc__, C.__doc__, C().__doc__, D.__doc__)
for c in (int, str, list, dict, tuple, set, float):
    print(c.__name__ + ":", c.__doc__.split("\n")[0])
import inspect
print(inspect.getdoc(int).splitlines()[0])
print(inspect.getdoc(B), inspect.getdoc(A) == inspect.getdoc(int))
