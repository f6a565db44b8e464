# pathlib: paths of systems with `/` between names, as objects.

import fnmatch as _fnmatch
import os as _os

__cold__ = True


class UnsupportedOperation(NotImplementedError):
    pass


class PurePath(_os.PathLike):
    # What has no class of its own is a path of this system.
    def __new__(cls, *pathsegments):
        if cls is PurePath:
            return object.__new__(PurePosixPath)
        if cls is Path:
            return object.__new__(PosixPath)
        return object.__new__(cls)

    def __init__(self, *pathsegments):
        texts = [_segment(segment) for segment in pathsegments]
        text = _os.path.join(*texts) if texts else ""
        slashes = len(text) - len(text.lstrip("/"))
        self.root = "" if slashes == 0 else "//" if slashes == 2 else "/"
        self._names = [name for name in text.split("/") if name != "" and name != "."]

    drive = ""

    @property
    def anchor(self):
        return self.root

    def _made(self, root, names):
        made = type(self)()
        made.root = root
        made._names = names
        return made

    @property
    def parts(self):
        return tuple(([self.root] if self.root else []) + self._names)

    def __str__(self):
        return self.root + "/".join(self._names) or "."

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        return str(self)

    def __bytes__(self):
        return _os.fsencode(str(self))

    def as_uri(self):
        if not self.root:
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote_from_bytes

        return "file://" + quote_from_bytes(_os.fsencode(str(self)))

    def __repr__(self):
        return type(self).__name__ + "(" + repr(str(self)) + ")"

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return str(self) == str(other)

    def __hash__(self):
        return hash(str(self))

    def __lt__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parts < other.parts

    def __le__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parts <= other.parts

    def __gt__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parts > other.parts

    def __ge__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parts >= other.parts

    def __truediv__(self, key):
        if not isinstance(key, (str, PurePath)):
            return NotImplemented
        return type(self)(self, key)

    def __rtruediv__(self, key):
        if not isinstance(key, (str, PurePath)):
            return NotImplemented
        return type(self)(key, self)

    def joinpath(self, *pathsegments):
        return type(self)(self, *pathsegments)

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    @property
    def name(self):
        return self._names[-1] if self._names else ""

    @property
    def suffix(self):
        name = self.name
        at = name.rfind(".")
        return name[at:] if 0 < at < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + part for part in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        name = self.name
        suffix = self.suffix
        return name[: len(name) - len(suffix)]

    @property
    def parent(self):
        return self._made(self.root, self._names[:-1])

    @property
    def parents(self):
        found = []
        for count in range(len(self._names) - 1, -1, -1):
            found.append(self._made(self.root, self._names[:count]))
        return _Parents(found)

    def with_name(self, name):
        if not self._names:
            raise ValueError(repr(self) + " has an empty name")
        if not name or "/" in name or name == ".":
            raise ValueError("Invalid name " + repr(name))
        return self._made(self.root, self._names[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if not self._names:
            raise ValueError(repr(self) + " has an empty name")
        if suffix and (not suffix.startswith(".") or suffix == "." or "/" in suffix):
            raise ValueError("Invalid suffix " + repr(suffix))
        return self.with_name(self.stem + suffix)

    def is_absolute(self):
        return self.root != ""

    def is_reserved(self):
        return False

    def is_relative_to(self, other):
        other = other if isinstance(other, PurePath) else PurePath(other)
        return other.root == self.root and self._names[: len(other._names)] == other._names

    def relative_to(self, other, *, walk_up=False):
        other = other if isinstance(other, PurePath) else PurePath(other)
        shared = len(other._names)
        while self._names[:shared] != other._names[:shared]:
            shared -= 1
        up = len(other._names) - shared
        if other.root != self.root or up > 0 and not walk_up:
            raise ValueError(repr(str(self)) + " is not in the subpath of " + repr(str(other)))
        return self._made("", [".."] * up + self._names[shared:])

    # From the right, name by name; a pattern with a root has to fit all.
    def match(self, path_pattern, *, case_sensitive=None):
        pattern = PurePath(path_pattern)
        if not pattern.parts:
            raise ValueError("empty pattern")
        own = self.parts
        wanted = pattern.parts
        if len(own) < len(wanted) or pattern.root and len(own) != len(wanted):
            return False
        pairs = zip(reversed(own), reversed(wanted))
        return all(_fnmatch.fnmatchcase(name, part) for name, part in pairs)

    def full_match(self, pattern, *, case_sensitive=None):
        return _fits(list(self.parts), list(PurePath(pattern).parts))


def _segment(segment):
    if isinstance(segment, PurePath):
        return str(segment)
    if isinstance(segment, str):
        return segment
    if hasattr(segment, "__fspath__"):
        return segment.__fspath__()
    raise TypeError(
        "argument should be a str or an os.PathLike object where __fspath__ returns a str, not "
        + repr(intrinsics.type_name(segment))
    )


# Whether names fit a pattern's, in which `**` stands for any number.
def _fits(names, wanted):
    if not wanted:
        return not names
    if wanted[0] == "**":
        return any(_fits(names[at:], wanted[1:]) for at in range(len(names) + 1))
    return bool(names) and _fnmatch.fnmatchcase(names[0], wanted[0]) and _fits(names[1:], wanted[1:])


class _Parents:
    def __init__(self, paths):
        self._paths = paths

    def __len__(self):
        return len(self._paths)

    def __getitem__(self, at):
        if isinstance(at, slice):
            return tuple(self._paths[at])
        if not -len(self._paths) <= at < len(self._paths):
            raise IndexError(at)
        return self._paths[at]

    def __iter__(self):
        return iter(self._paths)

    def __repr__(self):
        return "<" + (type(self._paths[0]).__name__ if self._paths else "PurePosixPath") + ".parents>"


class PurePosixPath(PurePath):
    pass


class Path(PurePath):
    @classmethod
    def cwd(cls):
        return cls(_os.getcwd())

    @classmethod
    def home(cls):
        return cls(_os.path.expanduser("~"))

    def absolute(self):
        return self if self.root else type(self)(_os.getcwd(), self)

    def resolve(self, strict=False):
        if strict:
            self.stat()
        return type(self)(_os.path.realpath(str(self)))

    def expanduser(self):
        return type(self)(_os.path.expanduser(str(self)))

    def exists(self, *, follow_symlinks=True):
        return _os.path.exists(str(self))

    def is_file(self, *, follow_symlinks=True):
        return _os.path.isfile(str(self))

    def is_dir(self, *, follow_symlinks=True):
        return _os.path.isdir(str(self))

    def is_symlink(self):
        return _os.path.islink(str(self))

    def readlink(self):
        return type(self)(_os.readlink(str(self)))

    def symlink_to(self, target, target_is_directory=False):
        _os.symlink(_segment(target), str(self))

    def hardlink_to(self, target):
        _os.link(_segment(target), str(self))

    def is_mount(self):
        return _os.path.ismount(str(self))

    def samefile(self, other_path):
        return _os.path.samefile(str(self), _segment(other_path))

    def stat(self, *, follow_symlinks=True):
        return _os.stat(str(self))

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(str(self), mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None, newline=None):
        with open(str(self), "r", encoding=encoding, errors=errors, newline=newline) as file:
            return file.read()

    def read_bytes(self):
        with open(str(self), "rb") as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError("data must be str, not " + intrinsics.type_name(data))
        with open(str(self), "w", encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def write_bytes(self, data):
        with open(str(self), "wb") as file:
            return file.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        with open(str(self), "a" if exist_ok else "x"):
            pass

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            _os.mkdir(str(self))
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        _os.rmdir(str(self))

    def unlink(self, missing_ok=False):
        try:
            _os.unlink(str(self))
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        _os.rename(str(self), _segment(target))
        return type(self)(target)

    def replace(self, target):
        _os.replace(str(self), _segment(target))
        return type(self)(target)

    def iterdir(self):
        for name in _os.listdir(str(self)):
            yield self._made(self.root, self._names + [name])

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for folder, folders, files in _os.walk(str(self), top_down, on_error):
            yield type(self)(folder), folders, files

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        wanted = list(PurePath(pattern).parts)
        if not wanted:
            raise ValueError("Unacceptable pattern: " + repr(str(pattern)))
        if PurePath(pattern).root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        return iter(_globbed(self, wanted))

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return iter(_globbed(self, ["**"] + list(PurePath(pattern).parts)))


def _globbed(folder, wanted):
    if not wanted:
        return [folder]
    found = []
    first = wanted[0]
    if first == "**":
        found += _globbed(folder, wanted[1:]) if len(wanted) > 1 else [folder]
        for child in folder.iterdir():
            if child.is_dir():
                found += _globbed(child, wanted)
            elif len(wanted) == 1:
                found.append(child)
    elif first == "..":
        found += _globbed(folder / "..", wanted[1:])
    elif folder.is_dir():
        for child in folder.iterdir():
            if _fnmatch.fnmatchcase(child.name, first) and (len(wanted) == 1 or child.is_dir()):
                found += _globbed(child, wanted[1:])
    return found


class PosixPath(Path, PurePosixPath):
    pass
