# How the classes of io call themselves, and what StringIO refuses.
import io
import sys

print(io.StringIO, io.BytesIO, type(sys.stdout) is not None)
print(io.StringIO.__module__, io.StringIO.__name__, io.StringIO.__mro__)
print(io.BytesIO.__mro__)
print(io.UnsupportedOperation, io.UnsupportedOperation.__mro__)
print(repr(io.StringIO())[:16], repr(io.BytesIO())[:15])
for arguments in ((5,), (b"a",), ("a", 5), ("a", "x"), (None, None), ("a\r\nb", "")):
    try:
        print(repr(io.StringIO(*arguments).read()))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
with open(__file__) as file:
    print(type(file), type(file).__mro__[0])
    try:
        file.write("a")
    except OSError as error:
        print(type(error), repr(error))
with open(__file__, "rb") as file:
    print(type(file))
with open(__file__, "rb", buffering=0) as file:
    print(type(file))
