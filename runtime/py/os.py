# os: the environment, files and folders.

import os.path as path
from builtins import OSError as error
from builtins import _path_text as fspath

name = "posix"
sep = "/"
linesep = "\n"
curdir = "."
pardir = ".."
pathsep = ":"
extsep = "."
altsep = None
devnull = "/dev/null"
defpath = "/bin:/usr/bin"
O_RDONLY = 0
O_WRONLY = 1
O_RDWR = 2
O_CREAT = 64
O_EXCL = 128
O_TRUNC = 512
O_APPEND = 1024
F_OK = 0
R_OK = 4
W_OK = 2
X_OK = 1
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class _Environ:
    def __init__(self):
        data = {}
        flat = intrinsics.environ()
        for at in range(0, len(flat), 2):
            data[flat[at]] = flat[at + 1]
        self.data = data

    def __getitem__(self, key):
        return self.data[_text(key)]

    def __setitem__(self, key, value):
        self.data[_text(key)] = _text(value)

    def __delitem__(self, key):
        del self.data[_text(key)]

    def __contains__(self, key):
        return isinstance(key, str) and key in self.data

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def get(self, key, default=None):
        return self.data.get(_text(key), default)

    def keys(self):
        return self.data.keys()

    def values(self):
        return self.data.values()

    def items(self):
        return self.data.items()

    def pop(self, key, default=...):
        return self.data.pop(_text(key), default)

    def setdefault(self, key, value=None):
        return self.data.setdefault(_text(key), _text(value))

    def copy(self):
        return self.data.copy()

    def __repr__(self):
        return "environ(" + repr(self.data) + ")"


def _text(x):
    if isinstance(x, str):
        return x
    raise TypeError("str expected, not " + intrinsics.type_name(x))


environ = _Environ()


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(key, value, /):
    environ[key] = value


def getcwd():
    return intrinsics.current_dir()


def getpid():
    return intrinsics.int(intrinsics.process_id())


def urandom(size, /):
    return intrinsics.random_bytes(intrinsics.index(size))


def remove(path):
    intrinsics.path_change(fspath(path), 0)


def unlink(path):
    intrinsics.path_change(fspath(path), 0)


def rmdir(path):
    intrinsics.path_change(fspath(path), 1)


def mkdir(path, mode=0o777):
    intrinsics.path_change(fspath(path), 2)


def makedirs(name, mode=0o777, exist_ok=False):
    name = fspath(name)
    head, tail = path.split(name)
    if tail == "":
        head, tail = path.split(head)
    if head != "" and tail != "" and not path.exists(head):
        makedirs(head, exist_ok=exist_ok)
    try:
        mkdir(name)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    rmdir(name)
    head = path.dirname(fspath(name))
    while head != "":
        try:
            rmdir(head)
        except OSError:
            break
        head = path.dirname(head)


def rename(src, dst):
    intrinsics.path_rename(fspath(src), fspath(dst))


def replace(src, dst):
    intrinsics.path_rename(fspath(src), fspath(dst))


def listdir(path="."):
    return intrinsics.path_list(fspath(path))


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
    folders = []
    files = []
    try:
        names = listdir(top)
    except OSError as exc:
        if onerror is not None:
            onerror(exc)
        return
    for name in names:
        if path.isdir(path.join(top, name)):
            folders.append(name)
        else:
            files.append(name)
    if topdown:
        yield (top, folders, files)
    for name in folders:
        yield from walk(path.join(top, name), topdown, onerror)
    if not topdown:
        yield (top, folders, files)


def access(path, mode):
    return intrinsics.int(intrinsics.path_kind(fspath(path))) != 0


class stat_result:
    def __init__(self, size, mode):
        self.st_size = size
        self.st_mode = mode


def stat(path):
    path = fspath(path)
    size = intrinsics.int(intrinsics.path_size(path))
    return stat_result(size, 0o40755 if intrinsics.int(intrinsics.path_kind(path)) == 2 else 0o100644)


def strerror(code, /):
    return intrinsics.error_text(intrinsics.index(code))


def cpu_count():
    return 1


def getppid():
    return 1


def getlogin():
    return "user"


def isatty(fd, /):
    return intrinsics.stream_is_terminal(intrinsics.stream_new(intrinsics.index(fd), 1, 1))


def fsencode(filename):
    return fspath(filename).encode()


def fsdecode(filename):
    return fspath(filename)


def abort():
    intrinsics.exit_now(134)


def _exit(status):
    intrinsics.exit_now(intrinsics.index(status))
