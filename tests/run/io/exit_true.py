import sys


class Cleanup:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("exit seen:", kind.__name__, value.code)


try:
    with Cleanup():
        sys.exit(True)
except Exception:
    print("SystemExit is no Exception")
