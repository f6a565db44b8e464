# __class__ assignment: errors, and what changes nothing
class A:
    def who(self): return "A"
a = A()
a.__class__ = A
print(a.who(), type(a))
for bad in (int, 5, "x"):
    try:
        a.__class__ = bad
    except TypeError as e:
        print(e)
try:
    (5).__class__ = A
except TypeError as e:
    print(e)
print(a.__class__, a.__dict__)
