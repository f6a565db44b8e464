# os: the environment, files and folders.

name = "posix"
sep = "/"
linesep = "\n"
curdir = "."
pardir = ".."


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
    intrinsics.path_change(path, 0)


def unlink(path):
    intrinsics.path_change(path, 0)


def rmdir(path):
    intrinsics.path_change(path, 1)


def mkdir(path, mode=0o777):
    intrinsics.path_change(path, 2)


def rename(src, dst):
    intrinsics.path_rename(src, dst)


def replace(src, dst):
    intrinsics.path_rename(src, dst)


def listdir(path="."):
    return intrinsics.path_list(path)


def _exit(status):
    intrinsics.exit_now(intrinsics.index(status))
