# A class below str has a say where it stands on the right of `%`.
class Late(str):
    def __rmod__(self, form):
        return f"<{form}|{str(self)}>"


print("a%s" % Late("x"))
print("%d" % Late("y"))
print(5 % Late("z"))
form = "b%s"
print(form % Late("w"))
print("%s" % "plain", "%s" % 5)
try:
    print(5 % "a")
except TypeError as error:
    print(error)
