print("second begins")
import first

early = (first.name, hasattr(first, "late"))
try:
    from first import late
except ImportError as e:
    print("not there yet:", str(e).split(" (")[0])
try:
    first.hello
except AttributeError as e:
    print(str(e).split(" (")[0])
print("second ends")


def call():
    return "second calls " + first.hello()


def hello():
    return "hello from second"
