# linecache: lines of files by number, read once.

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

import os

# The lines of a file, by its name.
cache = {}


def clearcache():
    cache.clear()


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    if 1 <= lineno <= len(lines):
        return lines[lineno - 1]
    return ""


def getlines(filename, module_globals=None):
    if filename in cache:
        return cache[filename][2]
    return updatecache(filename, module_globals)


# Forgets files that have changed.
def checkcache(filename=None):
    names = list(cache) if filename is None else [filename]
    for name in names:
        if name in cache:
            size, mtime, lines, fullname = cache[name]
            try:
                stat = os.stat(fullname)
            except OSError:
                del cache[name]
                continue
            if size != stat.st_size or mtime != stat.st_mtime:
                del cache[name]


def updatecache(filename, module_globals=None):
    if filename in cache:
        del cache[filename]
    if not filename or (filename.startswith("<") and filename.endswith(">")):
        return []
    try:
        stat = os.stat(filename)
        with open(filename, encoding="utf-8") as file:
            lines = file.readlines()
    except (OSError, UnicodeDecodeError):
        return []
    if not lines:
        lines = ["\n"]
    elif not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = (stat.st_size, stat.st_mtime, lines, filename)
    return lines


# There are no loaders whose sources could be asked for later.
def lazycache(filename, module_globals):
    return False
