# sys.

from builtins import _default_displayhook as __displayhook__
from builtins import _default_excepthook as __excepthook__
from builtins import _displayhook as displayhook
from builtins import _modules as modules
from builtins import _excepthook as excepthook
from builtins import _frame_at
from builtins import _stderr as stderr
from builtins import _stdin as stdin
from builtins import _stdout as stdout
from builtins import _unraisablehook as unraisablehook


def _getframe(depth=0, /):
    return _frame_at(depth)


# A tuple whose items have names. Each class gives way to its only instance.
class _Record(tuple):
    def __repr__(self):
        names = type(self)._names
        fields = [names[at] + "=" + repr(self[at]) for at in range(len(names))]
        return "sys." + type(self).__name__ + "(" + ", ".join(fields) + ")"


class version_info(_Record):
    _names = (
        "major", "minor", "micro", "releaselevel", "serial",
    )
    major = property(lambda self: self[0])
    minor = property(lambda self: self[1])
    micro = property(lambda self: self[2])
    releaselevel = property(lambda self: self[3])
    serial = property(lambda self: self[4])


class float_info(_Record):
    _names = (
        "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix",
        "rounds",
    )
    max = property(lambda self: self[0])
    max_exp = property(lambda self: self[1])
    max_10_exp = property(lambda self: self[2])
    min = property(lambda self: self[3])
    min_exp = property(lambda self: self[4])
    min_10_exp = property(lambda self: self[5])
    dig = property(lambda self: self[6])
    mant_dig = property(lambda self: self[7])
    epsilon = property(lambda self: self[8])
    radix = property(lambda self: self[9])
    rounds = property(lambda self: self[10])


class int_info(_Record):
    _names = (
        "bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold",
    )
    bits_per_digit = property(lambda self: self[0])
    sizeof_digit = property(lambda self: self[1])
    default_max_str_digits = property(lambda self: self[2])
    str_digits_check_threshold = property(lambda self: self[3])


class hash_info(_Record):
    _names = (
        "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff",
    )
    width = property(lambda self: self[0])
    modulus = property(lambda self: self[1])
    inf = property(lambda self: self[2])
    nan = property(lambda self: self[3])
    imag = property(lambda self: self[4])
    algorithm = property(lambda self: self[5])
    hash_bits = property(lambda self: self[6])
    seed_bits = property(lambda self: self[7])
    cutoff = property(lambda self: self[8])


class thread_info(_Record):
    _names = (
        "name", "lock", "version",
    )
    name = property(lambda self: self[0])
    lock = property(lambda self: self[1])
    version = property(lambda self: self[2])


class flags(_Record):
    _names = (
        "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site",
        "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode",
        "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits",
    )
    debug = property(lambda self: self[0])
    inspect = property(lambda self: self[1])
    interactive = property(lambda self: self[2])
    optimize = property(lambda self: self[3])
    dont_write_bytecode = property(lambda self: self[4])
    no_user_site = property(lambda self: self[5])
    no_site = property(lambda self: self[6])
    ignore_environment = property(lambda self: self[7])
    verbose = property(lambda self: self[8])
    bytes_warning = property(lambda self: self[9])
    quiet = property(lambda self: self[10])
    hash_randomization = property(lambda self: self[11])
    isolated = property(lambda self: self[12])
    dev_mode = property(lambda self: self[13])
    utf8_mode = property(lambda self: self[14])
    warn_default_encoding = property(lambda self: self[15])
    safe_path = property(lambda self: self[16])
    int_max_str_digits = property(lambda self: self[17])


class _Implementation:
    def __init__(self):
        self.name = "cpython"
        self.cache_tag = "cpython-313"
        self.version = version_info
        self.hexversion = hexversion

    def __repr__(self):
        fields = ["name='cpython', cache_tag='cpython-313', version=", repr(self.version), ", hexversion="]
        return "namespace(" + "".join(fields) + str(self.hexversion) + ")"


argv = intrinsics.argv()
orig_argv = intrinsics.argv()
executable = ""
prefix = "/usr"
exec_prefix = "/usr"
base_prefix = "/usr"
base_exec_prefix = "/usr"
platlibdir = "lib"
pycache_prefix = None
path = [""]
maxsize = 0x7FFFFFFFFFFFFFFF
maxunicode = 0x10FFFF
hexversion = 0x030D00F0
api_version = 1013
byteorder = "little"
platform = "linux"
copyright = "Copyright (c) 2001-2024 Python Software Foundation."
version = "3.13.0 (molt)"
version_info = version_info((3, 13, 0, "final", 0))
float_info = float_info(
    (
        1.7976931348623157e308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1
    )
)
int_info = int_info((30, 4, 4300, 640))
hash_info = hash_info((64, 2305843009213693951, 314159, 0, 1000003, "siphash13", 64, 128, 0))
thread_info = thread_info(("pthread", "semaphore", "glibc"))
flags = flags((0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, False, 0, 0, False, 4300))
implementation = _Implementation()
warnoptions = []
builtin_module_names = (
    "_abc", "_ast", "_codecs", "_collections", "_functools", "_imp", "_io", "_locale", "_operator", "_signal", "_sre",
    "_stat", "_string", "_suggestions", "_symtable", "_sysconfig", "_thread", "_tokenize", "_tracemalloc", "_typing",
    "_warnings", "_weakref", "atexit", "builtins", "errno", "faulthandler", "gc", "itertools", "marshal", "posix",
    "pwd", "sys", "time",
)
dont_write_bytecode = False
float_repr_style = "short"
__stdin__ = stdin
__stdout__ = stdout
__stderr__ = stderr
_recursion_limit = 1000
_interned = {}


def exit(status=None, /):
    if status is None:
        raise SystemExit
    raise SystemExit(status)


def getrecursionlimit():
    return _recursion_limit


def setrecursionlimit(limit, /):
    global _recursion_limit
    if not isinstance(limit, int):
        raise TypeError("'" + intrinsics.type_name(limit) + "' object cannot be interpreted as an integer")
    if limit < 1:
        raise ValueError("recursion limit must be greater or equal than 1")
    _recursion_limit = limit
    intrinsics.recursion_set_limit(intrinsics.clamp(limit))


def exc_info():
    exc = intrinsics.handled_get()
    if exc is None:
        return (None, None, None)
    return (type(exc), exc, exc.__traceback__)


def exception():
    return intrinsics.handled_get()


def getunicodeinternedsize():
    return 0


def getallocatedblocks():
    return 0


def gettrace():
    return None


def getprofile():
    return None


def intern(text, /):
    if not isinstance(text, str):
        raise TypeError("intern() argument must be str, not " + intrinsics.type_name(text))
    return _interned.setdefault(text, text)


def get_int_max_str_digits():
    return intrinsics.int(intrinsics.int_max_digits())


def set_int_max_str_digits(maxdigits):
    intrinsics.int_set_max_digits(intrinsics.index(maxdigits))


# What the object itself takes in CPython on a machine of 64 bits; lists, dicts and sets as if they were not over-allocated.
def _size_of(x):
    if x is None:
        return 16
    if isinstance(x, int):
        return 24 + 4 * max(1, (abs(x).bit_length() + 29) // 30)
    if isinstance(x, float):
        return 24
    if isinstance(x, complex):
        return 32
    if isinstance(x, str):
        count = len(x)
        if x.isascii():
            return 41 + count
        widest = max(x)
        if widest < "\u0100":
            return 57 + count
        return 58 + 2 * count if widest < "\U00010000" else 60 + 4 * count
    if isinstance(x, bytes):
        return 33 + len(x)
    if isinstance(x, bytearray):
        return 57 + len(x)
    if isinstance(x, tuple):
        return 24 + 8 * len(x)
    if isinstance(x, list):
        return 40 + 8 * len(x)
    if isinstance(x, dict):
        return _hashed_size(len(x), 48, 168, 24)
    if isinstance(x, (set, frozenset)):
        return 200 if len(x) < 5 else 200 + 16 * _power_above(len(x) * 5 // 3)
    return 16 if type(x) is object else 32


# With what the collector keeps before objects that hold others.
def getsizeof(x, default=...):
    size = x.__sizeof__()
    is_plain = x is None or isinstance(x, (int, float, complex, str, bytes, bytearray)) or type(x) is object
    return size if is_plain else size + 16


def _hashed_size(count, empty, first, each):
    if count == 0:
        return empty
    return first if count <= 5 else 72 + (each - 8) * _power_above(count * 3 // 2)


def _power_above(count):
    power = 8
    while power <= count:
        power *= 2
    return power


def getrefcount(x, /):
    return 2


def getdefaultencoding():
    return "utf-8"


def getfilesystemencoding():
    return "utf-8"


def getfilesystemencodeerrors():
    return "surrogateescape"


def is_finalizing():
    return False


def getswitchinterval():
    return 0.005


def _clear_type_cache():
    pass
