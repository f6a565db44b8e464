# What open refuses.
for args in [("/tmp/x", "q"), ("/tmp/x", "rw"), ("/tmp/x", ""), ("/tmp/x", "bt"), ("/tmp/x", "rr"), ("/tmp/x", "w+a")]:
    try:
        open(*args)
    except ValueError as e:
        print(args[1], "->", e)
for kwargs in [{"encoding": "utf-8"}, {"errors": "strict"}, {"newline": "\n"}]:
    try:
        open("/tmp/x", "rb", **kwargs)
    except ValueError as e:
        print(e)
try:
    open("/no/such/dir/file", "w")
except FileNotFoundError as e:
    print(e.errno, e.strerror, e.filename, e.filename2)
try:
    open("/tmp")
except IsADirectoryError as e:
    print(e)
try:
    open("/dev/null/x")
except NotADirectoryError as e:
    print(e)
try:
    open(2.5)
except TypeError as e:
    print(e)
try:
    open("/tmp/x", 5)
except TypeError as e:
    print(e)
try:
    with open("/nope/missing") as f:
        print("never")
except OSError as e:
    print(type(e).__name__, isinstance(e, FileNotFoundError), e.args)
