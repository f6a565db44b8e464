import struct, math, array, json
nan = float("nan")
other = float("nan")
print(nan in [nan], nan in [other], [nan] == [nan], [nan] == [other], (nan,) == (nan,), (nan,) == (other,))
print([nan, other].index(other), [nan, other, nan].count(nan), nan is nan, nan is other, nan is not other)
d = {nan: 1, other: 2}
print(len(d), d[nan], d[other], d.get(float("nan")), len({nan, nan, other}), nan in {nan}, nan in {other})
print({nan} == {nan}, {nan} == {other}, {"k": nan} == {"k": nan}, {"k": nan} == {"k": other})
for text in ["nan", "-nan", "+NaN", " nan "]:
    x = float(text)
    print(repr(x), math.copysign(1, x), struct.pack("<d", x).hex(), struct.pack(">f", x).hex(), struct.pack(">e", x).hex(), x.hex())
    print(array.array("d", [x]).tobytes().hex(), x == x, x != x, -x, abs(x), x + 1, f"{x:5.1f}|{x!r:>6}|")
print(math.nan in [math.nan], math.nan is math.nan, math.isnan(other), hash(nan) == hash(nan))
mixed = [1, "a", nan, None]
print(nan in mixed, other in mixed, mixed.index(nan), mixed.count(other), mixed == [1, "a", nan, None], mixed == [1, "a", other, None])
m = bytearray(8)
memoryview(m).cast("d")[0] = other
print(m.hex())
got = json.loads("[NaN, NaN]")
print(got, got[0] in got, got[0] in got[1:], got == got, got == json.loads("[NaN, NaN]"))
print(complex(nan, 1) == complex(nan, 1), sorted([3.0, 1.0]), max([nan, 1.0]), max([1.0, nan]), sum([nan, 1.0]))
try:
    [nan].remove(other)
except ValueError as e:
    print(e)
