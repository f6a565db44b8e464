b = b"one two one"
print(b.find(b"two"), b.count(b"one"), b.replace(b"one", b"1"), b.split(), b.split(b"o"), b" x ".strip())
print(b.startswith(b"one"), b.endswith(b"x"), b.upper(), b.index(b"t"), b"-".join([b"a", b"b"]))
print(b"\x01\xab".hex(), bytes.fromhex("01 ab ff"), b"ABC".lower(), b"12".isdigit())
h = 5381
for c in b"hash me":
    h = (h * 33 + c) & 0xFFFFFFFF
print(h)
counts = [0] * 256
for c in b * 10:
    counts[c] += 1
print(counts[ord("o")], counts[ord(" ")], sum(counts))
