# `format_exception` gives an entry for each frame.
import traceback


def a(n):
    return b(n)


def b(n):
    if n == 0:
        raise ValueError("zero")
    return a(n - 1)


def deep(n):
    return deep(n + 1) if n < 20 else 1 / 0


for run in (lambda: a(1), lambda: deep(0)):
    try:
        run()
    except Exception as error:
        entries = traceback.format_exception(error)
        print(len(entries))
        print([entry.splitlines()[-1] for entry in entries])
