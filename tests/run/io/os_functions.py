# wasm: skip files are made, and the environment is looked at
import os, os.path
print(os.path.join("a","b","/c","d"), os.path.join("a",""), os.path.split("/a/b/"), os.path.basename("/x/y.tar.gz"), os.path.splitext("y.tar.gz"), os.path.splitext(".bashrc"))
print(os.path.normpath("a/./b/../c//d"), os.path.normpath("//a"), os.path.normpath(""), os.path.dirname("/a"), os.path.isabs("/a"), os.path.relpath("/a/b/c", "/a/d"), os.path.commonprefix(["abc","abd"]), os.path.commonpath(["/a/b","/a/c"]))
print(os.sep, os.linesep == "\n", os.name, os.curdir, os.pardir, os.extsep, os.pathsep, os.devnull, repr(os.altsep))
os.makedirs("molt_os_test/a/b", exist_ok=True)
with open("molt_os_test/a/f.txt", "w") as f: f.write("hello")
print(sorted(os.listdir("molt_os_test/a")), os.path.exists("molt_os_test/a/f.txt"), os.path.isfile("molt_os_test/a/f.txt"), os.path.isdir("molt_os_test/a"), os.path.getsize("molt_os_test/a/f.txt"))
print(os.stat("molt_os_test/a/f.txt").st_size)
for root, dirs, files in os.walk("molt_os_test"):
    dirs.sort(); print(root, dirs, files)
with os.scandir("molt_os_test/a") as it:
    for e in sorted(it, key=lambda e: e.name): print(e.name, e.is_dir(), e.is_file(), e.path, e)
os.rename("molt_os_test/a/f.txt", "molt_os_test/a/g.txt"); print(os.listdir("molt_os_test/a/b"))
os.replace("molt_os_test/a/g.txt", "molt_os_test/a/h.txt")
try: os.mkdir("molt_os_test/a")
except FileExistsError as e: print(e, e.errno, e.filename, e.strerror)
try: os.rmdir("molt_os_test/a")
except OSError as e: print(type(e).__name__, e)
try: os.remove("/nope/x")
except FileNotFoundError as e: print(e)
os.remove("molt_os_test/a/h.txt"); os.rmdir("molt_os_test/a/b"); os.removedirs("molt_os_test/a")
print(os.path.exists("molt_os_test"))
os.environ["FOO_X"] = "1"; print(os.environ["FOO_X"], os.getenv("FOO_X"), os.environ.get("NOPE", "d"), os.getenv("NOPE"), "FOO_X" in os.environ)
del os.environ["FOO_X"]; print(os.getenv("FOO_X", 5))
try: os.environ["NOPE_X"]
except KeyError as e: print(repr(e))
print(type(os.getcwd()), os.getpid() > 0, type(os.cpu_count()), os.path.abspath("x") == os.path.join(os.getcwd(), "x"))
print(os.fspath("a"), os.fspath(b"a"))
class P:
    def __fspath__(self): return "pp"
print(os.fspath(P()), os.path.join(P(), "q"))
try: os.fspath(1)
except TypeError as e: print(e)
print(os.path.expanduser("a"), os.path.splitdrive("/a"), os.path.normcase("A"), os.fsencode("é"), os.fsdecode(b"a"))
print(os.strerror(2), os.urandom(4).__len__(), os.access("/", os.R_OK), os.O_RDONLY)
fd = os.open("molt_os_fd", os.O_RDWR | os.O_CREAT | os.O_TRUNC); print(os.write(fd, b"abc")); os.lseek(fd, 0, os.SEEK_SET); print(os.read(fd, 10)); os.close(fd); os.unlink("molt_os_fd")
print(os.path.lexists("."), os.path.samefile(".", "./."), os.path.ismount("/"))
print(os.path.expandvars("$HOME_NOPE/x"), os.getlogin if 0 else 1, os.PathLike.__name__, isinstance(P(), os.PathLike))
print(os.get_terminal_size.__name__, os.error is OSError, os.path.sep)
import posixpath
print(posixpath.basename("/a/b"))
