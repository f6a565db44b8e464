# OSError picks the subclass that an error number stands for.
import errno
for code in [errno.EPERM, errno.ENOENT, errno.EEXIST, errno.EACCES, errno.EISDIR, errno.ENOTDIR, errno.EPIPE,
             errno.ECONNRESET, errno.ECONNREFUSED, errno.ECONNABORTED, errno.ETIMEDOUT, errno.EAGAIN, errno.EINTR,
             errno.ECHILD, errno.ESRCH, errno.EINVAL, 9999]:
    e = OSError(code, "text")
    print(type(e).__name__, e.errno, e.strerror, e.filename, e)
print(type(OSError(2)).__name__, OSError(2).errno, OSError(2).args)
print(type(OSError("a", "b")).__name__, OSError("a", "b"))
print(type(ConnectionError(2, "x")).__name__)
e = OSError(2, "no", "file.txt")
print(e.args, e.filename, repr(e), str(e))
e = OSError(2, "no", "a", None, "b")
print(e.args, e.filename2, str(e))
print(IOError is OSError, EnvironmentError is OSError)


class Mine(OSError):
    pass


m = Mine(2, "own", "f")
print(type(m).__name__, m.errno, m)


class WithInit(OSError):
    def __init__(self, path):
        super().__init__(13, "denied", path)
        self.path = path


w = WithInit("/x")
print(w.errno, w.filename, w.path, w, isinstance(w, PermissionError))
