# The same formats used again and again, as str and bytes, good and bad ones, more than are remembered.
import struct

for _ in range(3):
    for form in ("<IHb", ">IHb", "IHb", b"<IHb", "=IHb", "< I H b"):
        data = struct.pack(form, 70000, 513, -3)
        print(form, data, struct.unpack(form, data), struct.calcsize(form))
    for bad in ("z", "3", "<q3", "i?y"):
        try:
            struct.calcsize(bad)
        except struct.error as e:
            print(bad, e)
sizes = set()
for n in range(250):
    form = f"<{n}sH"
    data = struct.pack(form, b"ab", n)
    assert struct.unpack(form, data) == (b"ab"[:n] + bytes(max(0, n - 2)), n)
    sizes.add(struct.calcsize(form))
print(len(sizes), struct.calcsize("<7sH"), struct.unpack("<7sH", struct.pack("<7sH", b"again", 1)))
shared = struct.Struct("<2h")
print(shared.pack(1, -1), shared.unpack(b"\x01\x00\xff\xff"), struct.unpack("<2h", b"\x02\x00\x03\x00"), list(shared.iter_unpack(bytes(8))))
