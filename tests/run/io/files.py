import os

path = "molt_io_files.txt"
with open(path, "w") as f:
    n = f.write("first\n")
    f.write("second é 日本\n")
    print("third", 3, file=f)
    f.writelines(["a\n", "b"])
print(n, f.closed)
with open(path) as f:
    print(repr(f.read()))
    print(repr(f.read()))
with open(path, encoding="utf-8") as f:
    print(repr(f.readline()), f.readline().strip())
    for line in f:
        print(repr(line))
with open(path, "a") as f:
    f.write("\nappended")
print(open(path).read().split("\n"))
with open(path) as f:
    print(f.readlines())
with open(path, "w") as f:
    pass
print(repr(open(path).read()))
try:
    f.write("x")
except ValueError as e:
    print(e)
for name, mode in (("/nonexistent/dir/file", "r"), ("/nonexistent/dir/file", "w")):
    try:
        open(name, mode)
    except FileNotFoundError as e:
        print(e)
try:
    open(path, "q")
except ValueError as e:
    print(e)
try:
    with open(path) as f:
        f.write("x")
except OSError as e:
    print(type(e).__name__, e)
try:
    with open(path, "w") as f:
        f.write("before the error")
        raise ValueError("inside with")
except ValueError as e:
    print(e, f.closed, open(path).read())
os.remove(path)
