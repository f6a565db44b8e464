# os.path as text.
import os
import os.path

for p in ["/a/b.txt", "a", "a/", "/", "", "//x", "a/b/../c", ".bashrc", "x.tar.gz", "a.b/c", "..", "a/.."]:
    print(repr(p), os.path.split(p), os.path.splitext(p), os.path.basename(p), os.path.dirname(p), os.path.normpath(p))
print(os.path.join("a", "b"), os.path.join("a/", "b"), os.path.join("a", "/b"), os.path.join("a", "", "c"), os.path.join("a", ""))
print(os.path.isabs("/x"), os.path.isabs("x"), os.path.commonprefix(["abc", "abd"]), os.path.commonpath(["/a/b", "/a/c"]))
print(os.path.relpath("/a/b/c", "/a/d"), os.path.relpath("/a", "/a"))
print(os.path.exists("/"), os.path.isdir("/"), os.path.isfile("/"), os.path.exists("/no/such"))
print(os.path.abspath("/a/../b"), os.path.isabs(os.path.abspath("x")))
print(os.sep, os.pathsep, os.curdir, os.pardir, os.extsep, repr(os.linesep), os.devnull, os.name)
try:
    os.path.join("a", 5)
except TypeError as e:
    print(type(e).__name__)
d = "molt_os_path_test"
os.makedirs(d + "/x/y", exist_ok=True)
with open(d + "/f.txt", "w") as f:
    f.write("12345")
print(sorted(os.listdir(d)), os.path.getsize(d + "/f.txt"), os.path.isfile(d + "/f.txt"))
os.rename(d + "/f.txt", d + "/g.txt")
print(sorted(os.listdir(d)))
for root, dirs, files in os.walk(d):
    print(root[len(d):], sorted(dirs), sorted(files))
try:
    os.mkdir(d)
except FileExistsError as e:
    print(e.errno, e.filename == d)
try:
    os.rmdir(d)
except OSError as e:
    print(e.strerror)
os.remove(d + "/g.txt")
os.rmdir(d + "/x/y")
os.rmdir(d + "/x")
os.rmdir(d)
print(os.path.exists(d))
try:
    os.rename(d, d + "2")
except FileNotFoundError as e:
    print(e.filename == d, e.filename2 == d + "2")
