print("main starts")
import a
import b
import a
from b import value

print(value, a.shared is b.shared, a.b is b)


def again():
    import a
    import c
    return a.shared, c.name


print(again(), again())
import c as other
print(other.name, "c" in dir())
