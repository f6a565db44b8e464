# wasm: skip its folders are only those that are given to it
# Links, the current folder, and the classes of paths.

import os
import pathlib
import tempfile
from contextlib import chdir

folder = os.path.realpath(tempfile.mkdtemp())


def check(function, *args):
    try:
        print(str(function(*args)).replace(folder, "FOLDER"))
    except OSError as error:
        print(type(error).__name__, str(error).replace(folder, "FOLDER"))


with chdir(folder):
    check(os.getcwd)
    with open("file", "w") as file:
        file.write("text")
    os.symlink("file", "link")
    os.link("file", "other")
    os.symlink("nowhere", "broken")
    print(os.readlink("link"), os.path.islink("link"), os.path.islink("file"), os.path.samefile("link", "file"))
    print(os.path.exists("broken"), os.path.lexists("broken"), open("other").read())
    check(os.readlink, "file")
    check(os.symlink, "file", "link")
    check(os.link, "nothing", "x")
    check(os.path.realpath, "link")
    check(os.path.realpath, "broken/../file")
    os.mkdir("sub")
    os.symlink(folder, os.path.join("sub", "up"))
    check(os.path.realpath, "sub/up/sub/up/link")
    os.truncate("file", 2)
    print(open("file").read())
    path = pathlib.Path("link")
    print(path.is_symlink(), path.readlink(), pathlib.Path("file").is_symlink())
    pathlib.Path("made").symlink_to("other")
    pathlib.Path("hard").hardlink_to("other")
    print(sorted(os.listdir()))
check(os.chdir, os.path.join(folder, "missing"))
check(os.path.samefile, "/", "/missing-here")

p = pathlib.Path("a/b")
print(type(p).__name__, repr(p.parent), isinstance(p, pathlib.PosixPath), type(pathlib.PurePath("x")).__name__)
print(repr(pathlib.PurePath("a") / "b"), pathlib.PurePosixPath("a") == pathlib.Path("a"), repr(pathlib.PosixPath("q")))
