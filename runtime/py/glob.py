# glob.

import fnmatch
import os


def has_magic(s):
    return "*" in s or "?" in s or "[" in s


def escape(pathname):
    return "".join(["[" + c + "]" if c in "*?[" else c for c in pathname])


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    root = "" if root_dir is None else os.fspath(root_dir)
    for found in _expand(root, os.fspath(pathname), recursive, include_hidden):
        if found != "":
            yield found


def _expand(root, pathname, recursive, hidden):
    head, tail = os.path.split(pathname)
    if not has_magic(pathname):
        if tail == "":
            return [pathname] if os.path.isdir(os.path.join(root, head)) else []
        return [pathname] if os.path.lexists(os.path.join(root, pathname)) else []
    if head == "":
        return _names(root, tail, recursive, hidden)
    folders = [head]
    if head != pathname and has_magic(head):
        folders = _expand(root, head, recursive, hidden)
    found = []
    for folder in folders:
        here = os.path.join(root, folder)
        if has_magic(tail):
            found.extend([os.path.join(folder, name) for name in _names(here, tail, recursive, hidden)])
        elif tail == "":
            if os.path.isdir(here):
                found.append(os.path.join(folder, ""))
        elif os.path.lexists(os.path.join(here, tail)):
            found.append(os.path.join(folder, tail))
    return found


def _names(folder, pattern, recursive, hidden):
    if recursive and pattern == "**":
        found = [""]
        _walk(folder, "", hidden, found)
        return found
    try:
        names = os.listdir(folder if folder != "" else ".")
    except OSError:
        return []
    if not hidden and not pattern.startswith("."):
        names = [name for name in names if not name.startswith(".")]
    return fnmatch.filter(names, pattern)


def _walk(folder, prefix, hidden, found):
    try:
        names = os.listdir(folder if folder != "" else ".")
    except OSError:
        return
    for name in names:
        if hidden or not name.startswith("."):
            found.append(os.path.join(prefix, name))
            _walk(os.path.join(folder, name), os.path.join(prefix, name), hidden, found)
