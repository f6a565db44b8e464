# tempfile: files and folders under names that nobody has.

import io as _io
import os as _os
import shutil as _shutil

__cold__ = True

TMP_MAX = 10000
template = "tmp"
tempdir = None


def gettempdir():
    global tempdir
    if tempdir is None:
        tempdir = "/tmp"
        for name in ("TMPDIR", "TEMP", "TMP"):
            folder = _os.environ.get(name)
            if folder and _os.path.isdir(folder):
                tempdir = folder
                break
    return tempdir


def gettempprefix():
    return template


def _fresh(suffix, prefix, dir):
    folder = gettempdir() if dir is None else _os.fspath(dir)
    letters = "abcdefghijklmnopqrstuvwxyz0123456789_"
    for _ in range(TMP_MAX):
        middle = "".join([letters[byte % len(letters)] for byte in _os.urandom(8)])
        name = _os.path.join(folder, (template if prefix is None else prefix) + middle + (suffix or ""))
        if not _os.path.exists(name):
            return _os.path.abspath(name)
    raise FileExistsError(17, "No usable temporary file name found")


def mktemp(suffix="", prefix=template, dir=None):
    return _fresh(suffix, prefix, dir)


def mkdtemp(suffix=None, prefix=None, dir=None):
    name = _fresh(suffix, prefix, dir)
    _os.mkdir(name, 0o700)
    return name


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    name = _fresh(suffix, prefix, dir)
    return _os.open(name, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL, 0o600), name


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._delete = delete
        self._ignore = ignore_cleanup_errors

    def __repr__(self):
        return "<TemporaryDirectory " + repr(self.name) + ">"

    def __enter__(self):
        return self.name

    def __exit__(self, kind, value, traceback):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if _os.path.exists(self.name):
            _shutil.rmtree(self.name, self._ignore)


# A file that is removed when it is closed; all else is the file's own.
class _TemporaryFileWrapper:
    def __init__(self, file, name, delete, delete_on_close):
        self.file = file
        self.name = name
        self.delete = delete
        self._on_close = delete and delete_on_close

    def __getattr__(self, name):
        return getattr(self.file, name)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.close()
        if self.delete and _os.path.exists(self.name):
            _os.unlink(self.name)

    def __iter__(self):
        return iter(self.file)

    @property
    def closed(self):
        return self.file.closed

    def read(self, size=-1):
        return self.file.read(size)

    def readline(self, size=-1):
        return self.file.readline(size)

    def readlines(self, hint=-1):
        return self.file.readlines(hint)

    def write(self, data):
        return self.file.write(data)

    def writelines(self, lines):
        self.file.writelines(lines)

    def seek(self, offset, whence=0):
        return self.file.seek(offset, whence)

    def tell(self):
        return self.file.tell()

    def truncate(self, size=None):
        return self.file.truncate(size)

    def flush(self):
        self.file.flush()

    def fileno(self):
        return self.file.fileno()

    def close(self):
        if not self.file.closed:
            self.file.close()
            if self._on_close and _os.path.exists(self.name):
                _os.unlink(self.name)


def NamedTemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *,
    errors=None, delete_on_close=True
):
    name = _fresh(suffix, prefix, dir)
    return _TemporaryFileWrapper(open(name, mode, buffering, encoding, errors, newline), name, delete, delete_on_close)


# Has no name any more once it is open.
def TemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None
):
    name = _fresh(suffix, prefix, dir)
    file = open(name, mode, buffering, encoding, errors, newline)
    _os.unlink(name)
    return file


def SpooledTemporaryFile(max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, **others):
    return _io.BytesIO() if "b" in mode else _io.StringIO(newline="\n" if newline is None else newline)
