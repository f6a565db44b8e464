# os: the environment, files and folders.

import os.path as path
from builtins import OSError as error, open as _open_file
from builtins import _path_text as _path_text, _poll_signals
from abc import ABCMeta as _ABCMeta, abstractmethod as _abstractmethod

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


class PathLike(metaclass=_ABCMeta):
    __structural__ = True

    @_abstractmethod
    def __fspath__(self):
        raise NotImplementedError


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    return _path_text(path)


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
        if default is ...:
            return self.data.pop(_text(key))
        return self.data.pop(_text(key), default)

    def setdefault(self, key, value=None):
        return self.data.setdefault(_text(key), _text(value))

    def copy(self):
        return self.data.copy()

    def update(self, other=(), /, **kwargs):
        for key, value in dict(other, **kwargs).items():
            self[key] = value

    def clear(self):
        self.data.clear()

    def __or__(self, other):
        return self.data | dict(other)

    def __eq__(self, other):
        return self.data == (other.data if isinstance(other, _Environ) else other)

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


def unsetenv(key, /):
    environ.pop(key, None)


def getcwd():
    return intrinsics.current_dir()


def chdir(path):
    intrinsics.path_change(_path_text(path), 3)


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    intrinsics.path_link(_path_text(src), _path_text(dst), False)


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    intrinsics.path_link(_path_text(src), _path_text(dst), True)


def readlink(path, *, dir_fd=None):
    return intrinsics.path_read_link(_path_text(path))


def truncate(path, length):
    with _open_file(path, "r+b") as file:
        file.truncate(length)


def getpid():
    return intrinsics.int(intrinsics.process_id())


def getppid():
    return intrinsics.int(intrinsics.process_owner(4))


def getuid():
    return intrinsics.int(intrinsics.process_owner(0))


def geteuid():
    return intrinsics.int(intrinsics.process_owner(1))


def getgid():
    return intrinsics.int(intrinsics.process_owner(2))


def getegid():
    return intrinsics.int(intrinsics.process_owner(3))


class uname_result(tuple):
    __module__ = "posix"
    sysname = property(lambda self: self[0])
    nodename = property(lambda self: self[1])
    release = property(lambda self: self[2])
    version = property(lambda self: self[3])
    machine = property(lambda self: self[4])

    def __repr__(self):
        names = ("sysname", "nodename", "release", "version", "machine")
        return "posix.uname_result(" + ", ".join([name + "=" + repr(self[at]) for at, name in enumerate(names)]) + ")"


def uname():
    return uname_result([intrinsics.system_name(intrinsics.raw(at)) for at in range(5)])


def kill(pid, signal, /):
    intrinsics.signal_send(intrinsics.index(pid), intrinsics.index(signal))
    _poll_signals()


def urandom(size, /):
    return intrinsics.random_bytes(intrinsics.index(size))


def remove(path):
    intrinsics.path_change(_path_text(path), 0)


def unlink(path):
    intrinsics.path_change(_path_text(path), 0)


def rmdir(path):
    intrinsics.path_change(_path_text(path), 1)


def mkdir(path, mode=0o777):
    intrinsics.path_change(_path_text(path), 2)


def makedirs(name, mode=0o777, exist_ok=False):
    name = _path_text(name)
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
    head = path.dirname(_path_text(name))
    while head != "":
        try:
            rmdir(head)
        except OSError:
            break
        head = path.dirname(head)


def rename(src, dst):
    intrinsics.path_rename(_path_text(src), _path_text(dst))


def replace(src, dst):
    intrinsics.path_rename(_path_text(src), _path_text(dst))


def listdir(path="."):
    return intrinsics.path_list(_path_text(path))


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = _path_text(top)
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
    return intrinsics.int(intrinsics.path_kind(_path_text(path))) != 0


# A tuple of the ten classic fields.
class stat_result(tuple):
    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])
    st_atime = property(lambda self: float(self[7]))
    st_mtime = property(lambda self: float(self[8]))
    st_ctime = property(lambda self: float(self[9]))


def stat(path, *, dir_fd=None, follow_symlinks=True):
    path = _path_text(path)
    size = intrinsics.int(intrinsics.path_size(path))
    mode = 0o40755 if intrinsics.int(intrinsics.path_kind(path)) == 2 else 0o100644
    return stat_result((mode, 0, 0, 1, 0, 0, size, 0, 0, 0))


def lstat(path):
    return stat(path)


class DirEntry:
    def __init__(self, folder, name):
        self.name = name
        self.path = path.join(folder, name)

    def is_dir(self, *, follow_symlinks=True):
        return path.isdir(self.path)

    def is_file(self, *, follow_symlinks=True):
        return path.isfile(self.path)

    def is_symlink(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return "<DirEntry " + repr(self.name) + ">"


class _Entries:
    def __init__(self, folder):
        self._entries = iter([DirEntry(folder, name) for name in listdir(folder)])

    def __iter__(self):
        return self._entries

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.close()

    def close(self):
        pass


def scandir(path="."):
    return _Entries(_path_text(path))


def renames(old, new):
    head = path.dirname(new)
    if head and not path.exists(head):
        makedirs(head)
    rename(old, new)


# The streams that stand for descriptors, so that what one has read ahead is not lost.
_streams = {}


def open(path, flags, mode=0o777, *, dir_fd=None):
    kind = 2 if flags & 1 else 3 if flags & 2 else 1
    kind |= (8 if flags & O_TRUNC else 0) | (16 if flags & O_CREAT else 0) | (32 if flags & O_EXCL else 0)
    if flags & O_APPEND:
        kind = kind & ~2 | 4
    fd = intrinsics.int(intrinsics.file_open(_path_text(path), intrinsics.raw(kind)))
    _streams[fd] = intrinsics.stream_new(intrinsics.raw(fd), intrinsics.raw(kind), 1)
    return fd


def _stream(fd):
    fd = fd if isinstance(fd, int) else fd.fileno()
    if fd not in _streams:
        _streams[fd] = intrinsics.stream_new(intrinsics.index(fd), 3, 1)
    return _streams[fd]


def read(fd, length, /):
    if length < 0:
        raise OSError(22, "Invalid argument")
    return intrinsics.stream_read_some(_stream(fd), intrinsics.index(length))


def pipe():
    ends = intrinsics.int(intrinsics.pipe_new())
    reading, writing = ends & 0xFFFFFFFF, ends >> 32
    _streams[reading] = intrinsics.stream_new(intrinsics.raw(reading), 1, 1)
    _streams[writing] = intrinsics.stream_new(intrinsics.raw(writing), 2, 1)
    return reading, writing


def write(fd, data, /):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    stream = _stream(fd)
    count = intrinsics.int(intrinsics.stream_write_bytes(stream, bytes(data)))
    intrinsics.stream_flush(stream)
    return count


def lseek(fd, position, whence, /):
    return intrinsics.int(intrinsics.stream_seek(_stream(fd), intrinsics.index(position), intrinsics.index(whence)))


def close(fd):
    stream = _stream(fd)
    del _streams[fd]
    intrinsics.stream_close(stream)


class terminal_size(tuple):
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return "os.terminal_size(columns=" + repr(self[0]) + ", lines=" + repr(self[1]) + ")"


def get_terminal_size(fd=1, /):
    size = intrinsics.int(intrinsics.terminal_size(intrinsics.index(fd)))
    return terminal_size((size >> 16, size & 0xFFFF))


def strerror(code, /):
    return intrinsics.error_text(intrinsics.index(code))


def cpu_count():
    count = intrinsics.int(intrinsics.processor_count(True))
    return count if count > 0 else None


def process_cpu_count():
    count = intrinsics.int(intrinsics.processor_count(False))
    return count if count > 0 else None


def isatty(fd, /):
    return intrinsics.stream_is_terminal(intrinsics.stream_new(intrinsics.index(fd), 1, 1))


def fsencode(filename):
    return _path_text(filename).encode("utf-8", "surrogateescape")


def fsdecode(filename):
    name = fspath(filename)
    return name.decode("utf-8", "surrogateescape") if isinstance(name, bytes) else name


def abort():
    intrinsics.exit_now(134)


def _exit(status):
    intrinsics.exit_now(intrinsics.index(status))
