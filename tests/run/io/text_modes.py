p = "molt_io_text_modes.txt"
with open(p, "w") as f:
    print(f.write("héllo\nline2\nline3"), f.name == p, f.mode, f.closed)
print(f.closed)
with open(p) as f:
    print(f.read(3), f.readline(), f.readlines())
    print(f.read() == "")
    f.seek(0)
    for i, line in enumerate(f): print(i, repr(line))
with open(p, "rb") as f:
    print(f.read())
with open(p, "a") as f: f.write("!")
with open(p, "r+") as f:
    print(f.read()[-3:]); f.seek(0); f.write("H")
with open(p, encoding="latin-1") as f: print(f.read()[:4])
try: open("/nonexistent/f")
except FileNotFoundError as e: print(e.errno, e.filename, e.strerror, e)
try: open(p, "z")
except ValueError as e: print(e)
try: f.read()
except ValueError as e: print(e)
try:
    with open(p) as f: f.write("x")
except OSError as e: print(type(e).__name__, e)
try: open(p, "x")
except FileExistsError as e: print(e)
with open(p, "wb") as f:
    f.write(b"\x00\xff\n"); 
    try: f.write("s")
    except TypeError as e: print(e)
try: open(p).read()
except UnicodeDecodeError as e: print(e, e.start, e.reason)
import os
os.remove(p)
print(os.path.exists(p))
