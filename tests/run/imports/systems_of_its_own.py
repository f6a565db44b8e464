# Names like those of sys and os that stand for something else, and a platform that the program sets.
import sys


class os:
    name = "nt"


print("nt" if os.name == "nt" else "another")
sys.platform = "win32"
if sys.platform == "win32":
    print("set")
else:
    print("not set")


def of(sys):
    return "old" if sys.version_info < (3,) else "new"


class Fake:
    version_info = (2, 7)


print(of(Fake))
