try:
    raise ValueError("x")
except ValueError as e:
    e.extra = 5
    e.other = [1, 2]
    print(e.extra, e.other)
try:
    try:
        open("/nope")
    except Exception as e:
        e.extra = "hello"
        raise
except OSError as e:
    print(e.errno, e.extra)
