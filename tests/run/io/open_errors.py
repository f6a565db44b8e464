# What open refuses.
for args in [("x", "q"), ("x", "rw"), ("x", ""), ("x", "bt"), ("x", "rr"), ("x", "w+a")]:
    try:
        open(*args)
    except ValueError as e:
        print(args[1], "->", e)
for kwargs in [{"encoding": "utf-8"}, {"errors": "strict"}, {"newline": "\n"}]:
    try:
        open("x", "rb", **kwargs)
    except ValueError as e:
        print(e)
try:
    open("/no/such/dir/file", "w")
except FileNotFoundError as e:
    print(e.errno, e.strerror, e.filename, e.filename2)
try:
    open(".")
except IsADirectoryError as e:
    print(e)
try:
    open("io/open_errors.py/x")
except NotADirectoryError as e:
    print(e)
try:
    open(2.5)
except TypeError as e:
    print(e)
try:
    open("x", 5)
except TypeError as e:
    print(e)
try:
    with open("/nope/missing") as f:
        print("never")
except OSError as e:
    print(type(e).__name__, isinstance(e, FileNotFoundError), e.args)
