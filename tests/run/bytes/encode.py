for s in ("abc", "é", "日本", "🎉", ""):
    data = s.encode()
    print(data, len(data), data.decode() == s, s.encode("utf-8") == data)
print("é".encode("latin-1"), b"\xe9".decode("latin-1"), "abc".encode("ascii"))
for f in (
    lambda: "é".encode("ascii"),
    lambda: b"\xff".decode(),
    lambda: b"ab\xc3".decode("utf-8"),
    lambda: "日".encode("latin-1"),
    lambda: b"\xe9".decode("ascii"),
    lambda: "\ud800".encode(),
):
    try:
        print(f())
    except UnicodeError as e:
        print(type(e).__name__, e)
print("aé".encode("ascii", "ignore"), "aé".encode("ascii", "replace"), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("utf-8", "ignore"))
