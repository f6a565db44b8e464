import io
t = io.TextIOWrapper(io.BytesIO(b"h\xc3\xa9\r\nb\n"), encoding="utf-8"); print(t.read(), t.encoding)
b = io.BytesIO(); t = io.TextIOWrapper(b, encoding="utf-8", newline="\n", write_through=True); t.write("é\n"); t.flush(); print(b.getvalue())
t = io.TextIOWrapper(io.BytesIO(b"a\nb\nc"), encoding="ascii"); print(t.readline(), list(t), t.readable(), t.closed); t.close(); print(t.closed)
t = io.TextIOWrapper(io.BytesIO("a\r\nb".encode("utf-16")), "utf-16", newline=""); print(repr(t.read()))
b = io.BytesIO(); t = io.TextIOWrapper(b, "latin-1", newline="\r\n"); print(t.write("x\ny"), b.getvalue()); t.flush(); print(b.getvalue()); print("z", file=t, flush=True); print(b.getvalue(), isinstance(t, io.TextIOBase)); t.seek(0); print(t.read()); print(t.detach() is b)
import io
f = open("io/text_over_bytes.py"); print(isinstance(f, io.TextIOWrapper), isinstance(f, io.TextIOBase), isinstance(io.StringIO(), io.TextIOWrapper))
