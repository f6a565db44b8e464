# sys.


class _VersionInfo:
    def __init__(self):
        self.major = 3
        self.minor = 13
        self.micro = 0
        self.releaselevel = "final"
        self.serial = 0

    def __getitem__(self, key):
        return (3, 13, 0, "final", 0)[key]

    def __len__(self):
        return 5

    def __iter__(self):
        return iter((3, 13, 0, "final", 0))

    def __eq__(self, other):
        return (3, 13, 0, "final", 0) == other

    def __lt__(self, other):
        return (3, 13, 0, "final", 0) < other

    def __le__(self, other):
        return (3, 13, 0, "final", 0) <= other

    def __gt__(self, other):
        return (3, 13, 0, "final", 0) > other

    def __ge__(self, other):
        return (3, 13, 0, "final", 0) >= other


class _FloatInfo:
    def __init__(self):
        self.max = 1.7976931348623157e308
        self.max_exp = 1024
        self.max_10_exp = 308
        self.min = 2.2250738585072014e-308
        self.min_exp = -1021
        self.min_10_exp = -307
        self.dig = 15
        self.mant_dig = 53
        self.epsilon = 2.220446049250313e-16
        self.radix = 2
        self.rounds = 1


argv = intrinsics.argv()
maxsize = 0x7FFFFFFFFFFFFFFF
maxunicode = 0x10FFFF
byteorder = "little"
platform = "linux"
version = "3.13.0 (molt)"
version_info = _VersionInfo()
float_info = _FloatInfo()
stdin = _stdin
stdout = StandardOutput(1, "<stdout>")
stderr = StandardOutput(2, "<stderr>")
_recursion_limit = 1000


def exit(status=None, /):
    if status is None:
        raise SystemExit
    raise SystemExit(status)


def getrecursionlimit():
    return _recursion_limit


def setrecursionlimit(limit, /):
    global _recursion_limit
    if limit < 1:
        raise ValueError("recursion limit must be greater or equal than 1")
    _recursion_limit = limit


def exc_info():
    exc = intrinsics.handled_get()
    if exc is None:
        return (None, None, None)
    return (type(exc), exc, exc.__traceback__)


def exception():
    return intrinsics.handled_get()


def intern(text, /):
    return text


def get_int_max_str_digits():
    return intrinsics.int(intrinsics.int_max_digits())


def set_int_max_str_digits(maxdigits):
    intrinsics.int_set_max_digits(intrinsics.index(maxdigits))


def getsizeof(x, default=...):
    return 64
