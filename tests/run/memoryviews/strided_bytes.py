# Views with steps: sums, copies and writes through them, formats that look like bytes, and what changes below them.
data = bytearray(range(20))
view = memoryview(data)
for step in (1, 2, 3, 7, -1, -4):
    part = view[::step]
    print(step, len(part), sum(part), list(part)[:4], part[0], part[-1], bytes(part[1:3]), max(part))
print(sum(view[5:15][::2]), sum(view[::2][1:4]), list(view[::-1][::3]), view[3:3].tolist(), sum(view[20:]))

# Iteration sees what changes meanwhile.
seen = []
for x in view[::5]:
    seen.append(x)
    data[15] = 200
print(seen, 200 in view, view[::2].tolist() == list(data[::2]))

signed = view.cast("b")
chars = view.cast("c")
words = view.cast("H")
print(signed[15], chars[1], sum(signed[::5]), list(chars[:2]), len(words), words[0] == int.from_bytes(data[:2], "little") or "big")
print([sum(view.cast(f)[::2]) for f in "bB"], view.cast("@B")[15], memoryview(view.cast("b"))[15], view.cast("b").cast("B")[15])
view[::2] = bytes(range(100, 110))
print(bytes(data[:6]), view[::2] == bytes(range(100, 110)), view[1::2] == view[::2], view[::4] == bytearray(range(100, 110, 2)))
frozen = memoryview(bytes(data))
print(frozen[::3].tolist(), frozen[-1], hash(frozen[:2]) == hash(bytes(data[:2])))
for what in (
    lambda: view[20],
    lambda: view[-21],
    lambda: frozen.__setitem__(0, 1),
    lambda: view.__setitem__(0, 256),
    lambda: view.__setitem__(0, "a"),
    lambda: view.__setitem__(slice(0, 2), b"abc"),
    lambda: view["a"],
    lambda: data.append(1),
):
    try:
        print(what())
    except Exception as e:
        print(type(e).__name__, e)
view.release()
for what in (lambda: view[0], lambda: list(view), lambda: sum(view)):
    try:
        print(what())
    except ValueError as e:
        print(e)
