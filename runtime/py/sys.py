# sys.

from builtins import _default_displayhook as __displayhook__
from builtins import _default_excepthook as __excepthook__
from builtins import _displayhook as displayhook
from builtins import _excepthook as excepthook
from builtins import _stderr as stderr
from builtins import _stdin as stdin
from builtins import _stdout as stdout
from builtins import _unraisablehook as unraisablehook


# A tuple whose items have names.
class _Record:
    def __getitem__(self, key):
        return self._items[key]

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __eq__(self, other):
        return self._items == (other._items if isinstance(other, _Record) else other)

    def __ne__(self, other):
        return self._items != (other._items if isinstance(other, _Record) else other)

    def __lt__(self, other):
        return self._items < (other._items if isinstance(other, _Record) else other)

    def __le__(self, other):
        return self._items <= (other._items if isinstance(other, _Record) else other)

    def __gt__(self, other):
        return self._items > (other._items if isinstance(other, _Record) else other)

    def __ge__(self, other):
        return self._items >= (other._items if isinstance(other, _Record) else other)

    def __hash__(self):
        return hash(self._items)


class _VersionInfo(_Record):
    def __init__(self):
        self.major = 3
        self.minor = 13
        self.micro = 0
        self.releaselevel = "final"
        self.serial = 0
        self._items = (3, 13, 0, "final", 0)

    def __repr__(self):
        return "sys.version_info(major=3, minor=13, micro=0, releaselevel='final', serial=0)"


class _FloatInfo(_Record):
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
        self._items = (self.max, 1024, 308, self.min, -1021, -307, 15, 53, self.epsilon, 2, 1)

    def __repr__(self):
        return (
            "sys.float_info(max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, "
            "min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)"
        )


class _IntInfo(_Record):
    def __init__(self):
        self.bits_per_digit = 30
        self.sizeof_digit = 4
        self.default_max_str_digits = 4300
        self.str_digits_check_threshold = 640
        self._items = (30, 4, 4300, 640)

    def __repr__(self):
        return (
            "sys.int_info(bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, "
            "str_digits_check_threshold=640)"
        )


class _HashInfo(_Record):
    def __init__(self):
        self.width = 64
        self.modulus = 2305843009213693951
        self.inf = 314159
        self.nan = 0
        self.imag = 1000003
        self.algorithm = "siphash13"
        self.hash_bits = 64
        self.seed_bits = 128
        self.cutoff = 0
        self._items = (64, 2305843009213693951, 314159, 0, 1000003, "siphash13", 64, 128, 0)

    def __repr__(self):
        return (
            "sys.hash_info(width=64, modulus=2305843009213693951, inf=314159, nan=0, imag=1000003, "
            "algorithm='siphash13', hash_bits=64, seed_bits=128, cutoff=0)"
        )


class _Implementation:
    def __init__(self):
        self.name = "cpython"
        self.cache_tag = "cpython-313"
        self.version = version_info
        self.hexversion = 0x030D00F0


class _Flags:
    def __init__(self):
        self.debug = 0
        self.inspect = 0
        self.interactive = 0
        self.optimize = 0
        self.dont_write_bytecode = 0
        self.no_user_site = 0
        self.no_site = 0
        self.ignore_environment = 0
        self.verbose = 0
        self.bytes_warning = 0
        self.quiet = 0
        self.hash_randomization = 0
        self.isolated = 0
        self.dev_mode = False
        self.utf8_mode = 0
        self.warn_default_encoding = 0
        self.safe_path = False
        self.int_max_str_digits = 4300


argv = intrinsics.argv()
orig_argv = intrinsics.argv()
executable = ""
prefix = "/usr"
exec_prefix = "/usr"
base_prefix = "/usr"
path = [""]
maxsize = 0x7FFFFFFFFFFFFFFF
maxunicode = 0x10FFFF
hexversion = 0x030D00F0
api_version = 1013
byteorder = "little"
platform = "linux"
copyright = "Copyright (c) 2001-2024 Python Software Foundation."
version = "3.13.0 (molt)"
version_info = _VersionInfo()
float_info = _FloatInfo()
int_info = _IntInfo()
hash_info = _HashInfo()
implementation = _Implementation()
flags = _Flags()
warnoptions = []
dont_write_bytecode = False
float_repr_style = "short"
__stdin__ = stdin
__stdout__ = stdout
__stderr__ = stderr
_recursion_limit = 1000


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


def intern(text, /):
    if not isinstance(text, str):
        raise TypeError("intern() argument must be str, not " + intrinsics.type_name(text))
    return text


def get_int_max_str_digits():
    return intrinsics.int(intrinsics.int_max_digits())


def set_int_max_str_digits(maxdigits):
    intrinsics.int_set_max_digits(intrinsics.index(maxdigits))


def getsizeof(x, default=...):
    return 64


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
