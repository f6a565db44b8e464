# Functions of atexit run in reverse order, after an exception has been reported, too.
import atexit


def bye(name, *, mark="."):
    print("bye", name + mark)


atexit.register(bye, "first")
atexit.register(bye, "second", mark="!")


@atexit.register
def last():
    print("decorated")


def gone():
    print("never")


atexit.register(gone)
atexit.unregister(gone)
print("end of program")
raise SystemExit(7)
