import io, sys, os
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
p = "molt_io_test_file.txt"
with open(p, "w") as f: print(f.write("héllo\nworld\n"), f.writable(), f.readable(), f.mode, f.closed, f.encoding.lower(), f.tell()); f.writelines(["a\n", "b"])
print(f.closed); t(f.write, "x"); t(open, "/nonexistent/x"); t(open, p, "q"); t(open, p, "rw"); t(open, p, "rb", encoding="utf-8"); t(open, p, ""); t(open, p, "r", newline="x")
with open(p) as f: print(f.readline(), f.read(3), f.readlines(), f.read(), repr(f.readline())); f.seek(0); print([l for l in f]); t(f.write, "x")
with open(p, "rb") as f: print(f.read(4), f.tell(), f.seek(-1, 2), f.read(), f.seekable())
with open(p, "a") as f: f.write("\nend")
with open(p, "r+") as f: f.seek(0); f.write("HEL"); f.seek(0); print(f.read())
with open(p, "wb") as f: print(f.write(b"a\r\nb\rc\n")); t(f.write, "x")
with open(p) as f: print(f.readlines())
with open(p, newline="") as f: print(f.readlines())
with open(p, "x") if not os.path.exists(p) else open(p) as f: pass
t(open, p, "x"); os.remove(p); t(open, p)
s = io.StringIO("ab\ncd"); print(s.read(1), s.readline(), s.getvalue(), s.tell(), s.read(), s.seek(0), list(s)); s.write("X"); print(s.getvalue()); s.truncate(2); print(s.getvalue()); s.close(); t(s.read)
b = io.BytesIO(b"abc"); print(b.read(2), b.getvalue(), b.read(), b.seek(1), b.write(b"ZZ"), b.getvalue(), b.getbuffer().nbytes); t(b.write, "x")
print("a", "b", sep="", end=""); print(); print(1, 2, 3, sep=", "); print("x", file=sys.stdout); print(*[1, 2], sep="\n"); print("é", "\u20ac"); print(end="no newline\n"); sys.stdout.write("direct\n"); s = io.StringIO(); print("to", "buf", file=s, end="|"); print(repr(s.getvalue()))
t(print, 1, file=5); t(input, "prompt> ")
