# StringIO, BytesIO, print to objects, files in every mode.
# wasm: skip opens folders and files that are not there
import io, sys


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


s = io.StringIO('line1\nline2\nline3')
t(s.readline); t(s.read, 3); t(s.tell); t(s.seek, 0); t(s.readlines); t(s.read); t(s.seek, 2); t(s.write, 'XX')
t(s.getvalue); t(s.truncate, 5); t(s.getvalue); t(s.seek, -1); t(s.seek, 1, 1); t(s.seek, 0, 2); t(s.tell)
t(s.write, 5); t(s.write, b'a'); t(s.seekable); t(s.readable); t(s.writable); t(s.isatty); t(s.fileno); t(s.flush)
t(s.closed.__class__); s.close(); t(s.read); t(s.getvalue); print(s.closed); t(io.StringIO, 5); t(io.StringIO, b'a')
t(io.StringIO('a\r\nb').read); t(io.StringIO('a\r\nb', newline=None).read)
t(io.StringIO('a\nb', newline='\r\n').getvalue); t(list, io.StringIO('a\nb\n'))
b = io.BytesIO(b'hello world')
t(b.read, 5); t(b.tell); t(b.seek, -5, 2); t(b.read); t(b.write, b'!!'); t(b.getvalue); t(b.write, 'a')
t(b.readinto, bytearray(3)); t(b.seek, 0)
x = bytearray(4)
t(b.readinto, x); print(x); t(b.readline); t(b.getbuffer().nbytes.__class__); t(b.truncate, 3); t(b.getvalue)
t(b.read1, 2)
t(b.peek, 1) if hasattr(b, 'peek') else None
t(io.BytesIO, 'a'); t(io.BytesIO, 5); t(list, io.BytesIO(b'a\nb')); t(b.writelines, [b'x', b'y']); t(b.getvalue)
t(b.seek, 100); t(b.write, b'z'); print(len(b.getvalue())); b.close(); t(b.read)
with io.StringIO() as f:
    f.write('a')
    print('x', 'y', file=f, sep='|', end='!')
    print(repr(f.getvalue()))
try:
    f.write('z')
except ValueError as e:
    print(e)


class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append('FLUSH')


w = W()
print(1, 'b', file=w, flush=True); print(w.parts); print(file=w); print(w.parts); t(print, 1, file=5)
t(print, 1, sep=5); t(print, 1, end=b''); t(print, 1, foo=1); print(1, 2, sep=None, end=None); print()
print('a', 'b', sep=''); print(*[], sep='x'); print('no newline', end=''); print()
print(None, True, ..., NotImplemented if 0 else 1.0, 1j, b'x', [1], {'a': (1,)}, sep=', ')
old = sys.stdout
sys.stdout = io.StringIO()
print('captured')
cap = sys.stdout.getvalue()
sys.stdout = old
print(repr(cap))
import contextlib
buf = io.StringIO()
with contextlib.redirect_stdout(buf):
    print('in buf')
    t(int, 'x')
print(repr(buf.getvalue()))
print(sys.stdout.writable(), sys.stdout.encoding, sys.stdout.name, sys.stderr.name, sys.stdin.name, sys.stdout.mode)
t(sys.stdout.write, 'abc\n'); t(sys.stdout.write, 5); sys.stdout.writelines(['l1\n', 'l2\n']); t(sys.stdout.fileno)
print(sys.stdout.isatty(), sys.stdout.line_buffering.__class__)
t(open, '/nonexistent/file'); t(open, '/nonexistent/file', 'z'); t(open, '/nonexistent', 'rw'); t(open, '', 'r')
t(open, 'x', 'r', encoding='nope') if 0 else None
t(open, 'x', 'rb', encoding='utf8'); t(open, 1.5); t(open, 'x', 'b'); t(open, 'x', 'rt+b'); t(open); t(open, '/', 'r')
t(open, '/', 'w'); t(open, 'a\x00b')
import tempfile, os
d = tempfile.mkdtemp()
p = os.path.join(d, 'f.txt')
with open(p, 'w') as f:
    print(f.write('héllo\nwörld\n'), f.name == p, f.mode, f.encoding, f.closed, f.writable(), f.readable())
    t(f.read)
with open(p) as f:
    print(f.read(), f.tell(), f.read(), f.seek(0), f.readline(), list(f))
    t(f.write, 'x')
with open(p, 'rb') as f:
    print(f.read(4), f.tell(), f.seek(-3, 2), f.read(), f.mode)
with open(p, 'a+') as f:
    f.write('more')
    f.seek(0)
    print(f.readlines())
with open(p, 'r+') as f:
    f.seek(3)
    f.write('ZZ')
    f.seek(0)
    print(f.read())
print(os.path.getsize(p), open(p, 'rb').read()); t(f.read); t(f.__enter__); os.remove(p); os.rmdir(d)
print(
    f.closed, repr(io.StringIO.__name__), io.TextIOWrapper.__name__, io.SEEK_SET, io.DEFAULT_BUFFER_SIZE,
    isinstance(f, io.TextIOBase), isinstance(io.StringIO(), io.IOBase), issubclass(io.BytesIO, io.RawIOBase)
)
