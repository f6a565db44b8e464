# os.path, for systems with `/` between names.

from builtins import _path_text as fspath

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False


def _text(path):
    return fspath(path)


def normcase(s):
    return _text(s)


def isabs(s):
    return _text(s).startswith("/")


def _joined_part(part):
    if not isinstance(part, (str, bytes)) and not hasattr(part, "__fspath__"):
        raise TypeError(
            "join() argument must be str, bytes, or os.PathLike object, not '" + intrinsics.type_name(part) + "'"
        )
    return _text(part)


def join(a, *p):
    path = _joined_part(a)
    for part in p:
        b = _joined_part(part)
        if isinstance(a, bytes) is not isinstance(part, bytes):
            raise TypeError("Can't mix strings and bytes in path components")
        if b.startswith("/"):
            path = b
        elif path == "" or path.endswith("/"):
            path = path + b
        else:
            path = path + "/" + b
    return path


def split(p):
    p = _text(p)
    at = p.rfind("/") + 1
    head = p[:at]
    if head != "" and head != "/" * len(head):
        head = head.rstrip("/")
    return (head, p[at:])


def splitext(p):
    p = _text(p)
    start = p.rfind("/") + 1
    dot = p.rfind(".")
    if dot > start:
        at = start
        while at < dot:
            if p[at] != ".":
                return (p[:dot], p[dot:])
            at += 1
    return (p, "")


def splitdrive(p):
    return ("", _text(p))


def splitroot(p):
    p = _text(p)
    if not p.startswith("/"):
        return ("", "", p)
    if not p.startswith("//") or p.startswith("///"):
        return ("", "/", p[1:])
    return ("", "//", p[2:])


def basename(p):
    p = _text(p)
    return p[p.rfind("/") + 1 :]


def dirname(p):
    return split(p)[0]


def exists(path):
    return intrinsics.int(intrinsics.path_kind(_text(path))) != 0


def lexists(path):
    return exists(path) or islink(path)


def isfile(path):
    return intrinsics.int(intrinsics.path_kind(_text(path))) == 1


def isdir(s):
    return intrinsics.int(intrinsics.path_kind(_text(s))) == 2


def islink(path):
    try:
        intrinsics.path_read_link(_text(path))
    except OSError:
        return False
    return True


def ismount(path):
    return _text(path) == "/"


def getsize(filename):
    return intrinsics.int(intrinsics.path_size(_text(filename)))


def normpath(path):
    path = _text(path)
    if path == "":
        return "."
    root = splitroot(path)[1]
    parts = []
    for part in path.split("/"):
        if part == "" or part == ".":
            continue
        if part != ".." or (root == "" and len(parts) == 0) or (len(parts) > 0 and parts[-1] == ".."):
            parts.append(part)
        elif len(parts) > 0:
            parts.pop()
    path = root + "/".join(parts)
    return path if path != "" else "."


def abspath(path):
    path = _text(path)
    if not path.startswith("/"):
        path = join(intrinsics.current_dir(), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    path = abspath(filename)
    found = ""
    rest = path.split("/")[:0:-1]
    followed = 0
    while rest:
        name = rest.pop()
        if name == "" or name == ".":
            continue
        if name == "..":
            found = dirname(found) if found != "" else ""
            found = "" if found == "/" else found
            continue
        step = found + "/" + name
        try:
            target = intrinsics.path_read_link(step)
        except OSError:
            if strict and not exists(step):
                raise
            found = step
            continue
        followed += 1
        if followed > 40:
            # A circle of links.
            found = step
            continue
        if target.startswith("/"):
            found = ""
        rest.extend(target.split("/")[::-1])
    return found if found != "" else "/"


def relpath(path, start=None):
    path = _text(path)
    if path == "":
        raise ValueError("no path specified")
    here = [x for x in abspath("." if start is None else start).split("/") if x != ""]
    there = [x for x in abspath(path).split("/") if x != ""]
    shared = len(_shared_head(here, there))
    parts = [".."] * (len(here) - shared) + there[shared:]
    if len(parts) == 0:
        return "."
    return "/".join(parts)


def _shared_head(a, b):
    at = 0
    while at < len(a) and at < len(b) and a[at] == b[at]:
        at += 1
    return a[:at]


def commonprefix(m):
    if len(m) == 0:
        return ""
    low = min(m)
    high = max(m)
    at = 0
    while at < len(low):
        if low[at] != high[at]:
            return low[:at]
        at += 1
    return low


def commonpath(paths):
    texts = [_text(path) for path in paths]
    if len(texts) == 0:
        raise ValueError("commonpath() arg is an empty sequence")
    absolute = texts[0].startswith("/")
    lists = []
    for text in texts:
        if text.startswith("/") != absolute:
            raise ValueError("Can't mix absolute and relative paths")
        lists.append([x for x in text.split("/") if x != "" and x != "."])
    shared = lists[0]
    for parts in lists:
        shared = _shared_head(shared, parts)
    return ("/" if absolute else "") + "/".join(shared)


def expanduser(path):
    path = _text(path)
    if path != "~" and not path.startswith("~/"):
        return path
    home = _variable("HOME")
    return path if home is None else (home.rstrip("/") + path[1:] or "/")


# From the program's start; `os.environ` may have changed since.
def _variable(name):
    flat = intrinsics.environ()
    for at in range(0, len(flat), 2):
        if flat[at] == name:
            return flat[at + 1]
    return None


def expandvars(path):
    path = _text(path)
    found = ""
    at = 0
    while at < len(path):
        end = at + 1
        if path[at] == "$" and path[end : end + 1] == "{" and "}" in path[end:]:
            end = path.index("}", end) + 1
            name = path[at + 2 : end - 1]
        else:
            while path[at] == "$" and end < len(path) and (path[end].isalnum() or path[end] == "_"):
                end += 1
            name = path[at + 1 : end]
        value = _variable(name) if name != "" else None
        found += path[at:end] if value is None else value
        at = end
    return found


def samefile(a, b):
    for path in (a, b):
        intrinsics.path_size(_text(path))
    return realpath(a) == realpath(b)
