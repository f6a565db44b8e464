# shutil: files and folders copied, moved and removed as a whole.

import os as _os

__cold__ = True


class Error(OSError):
    pass


class SameFileError(Error):
    pass


def copyfileobj(fsrc, fdst, length=0):
    chunk = length if length > 0 else 65536
    data = fsrc.read(chunk)
    while data:
        fdst.write(data)
        data = fsrc.read(chunk)


def copyfile(src, dst, *, follow_symlinks=True):
    if _os.path.exists(dst) and _os.path.samefile(src, dst):
        raise SameFileError(repr(src) + " and " + repr(dst) + " are the same file")
    with open(src, "rb") as source:
        data = source.read()
    with open(dst, "wb") as target:
        target.write(data)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    pass


def copystat(src, dst, *, follow_symlinks=True):
    pass


def copy(src, dst, *, follow_symlinks=True):
    if _os.path.isdir(dst):
        dst = _os.path.join(dst, _os.path.basename(src))
    return copyfile(src, dst)


def copy2(src, dst, *, follow_symlinks=True):
    return copy(src, dst)


def ignore_patterns(*patterns):
    from fnmatch import filter

    def ignored(path, names):
        found = set()
        for pattern in patterns:
            found.update(filter(names, pattern))
        return found

    return ignored


def copytree(
    src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False
):
    names = _os.listdir(src)
    ignored = set() if ignore is None else ignore(_os.fspath(src), names)
    _os.makedirs(dst, exist_ok=dirs_exist_ok)
    for name in names:
        if name in ignored:
            continue
        source = _os.path.join(src, name)
        target = _os.path.join(dst, name)
        if _os.path.isdir(source):
            copytree(source, target, symlinks, ignore, copy_function, False, dirs_exist_ok)
        else:
            copy_function(source, target)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    try:
        for name in _os.listdir(path):
            inner = _os.path.join(path, name)
            if _os.path.isdir(inner):
                rmtree(inner, ignore_errors)
            else:
                _os.unlink(inner)
        _os.rmdir(path)
    except OSError as error:
        if onexc is not None:
            onexc(_os.rmdir, path, error)
        elif not ignore_errors:
            raise


def move(src, dst, copy_function=copy2):
    target = dst
    if _os.path.isdir(dst):
        target = _os.path.join(dst, _os.path.basename(_os.fspath(src).rstrip("/")))
        if _os.path.exists(target):
            raise Error("Destination path '" + target + "' already exists")
    try:
        _os.rename(src, target)
    except FileNotFoundError:
        raise
    except OSError:
        if _os.path.isdir(src):
            copytree(src, target, False, None, copy_function)
            rmtree(src)
        else:
            copy_function(src, target)
            _os.unlink(src)
    return target


def which(cmd, mode=1, path=None):
    if "/" in cmd:
        return cmd if _os.path.isfile(cmd) else None
    folders = _os.environ.get("PATH", _os.defpath) if path is None else path
    for folder in folders.split(":"):
        name = _os.path.join(folder, cmd)
        if _os.path.isfile(name):
            return name
    return None


def get_terminal_size(fallback=(80, 24)):
    columns = _os.environ.get("COLUMNS", "")
    lines = _os.environ.get("LINES", "")
    width = int(columns) if columns.isdigit() else 0
    height = int(lines) if lines.isdigit() else 0
    if width <= 0 or height <= 0:
        try:
            found = _os.get_terminal_size(1)
        except OSError:
            found = _os.terminal_size(fallback)
        if width <= 0:
            width = found.columns or fallback[0]
        if height <= 0:
            height = found.lines or fallback[1]
    return _os.terminal_size((width, height))
