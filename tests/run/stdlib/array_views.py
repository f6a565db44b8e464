# Memory views of arrays share the items with them.
from array import array

a = array("i", [1, 2, 3])
view = memoryview(a)
print(view.format, view.itemsize, view.nbytes, view.shape, view.readonly, view.tolist(), view.obj is a)
view[1] = 20
print(a, a[1], list(a), 20 in a)
a[0] = 10
a.reverse()
print(view.tolist(), view[0])
view[0:2] = array("i", [7, 8])
print(a, sum(a), memoryview(a)[1:].tolist(), bytes(view[:1]))
for change in (lambda: a.append(1), lambda: a.pop(), lambda: a.extend([1]), lambda: a.__delitem__(0)):
    try:
        change()
    except BufferError as e:
        print(type(e).__name__, e)
view.release()
a.append(9)
print(a, len(a))

floats = array("d", [0.5, 1.5])
with memoryview(floats) as v:
    v[1] = 2.25
    print(v[0], v.cast("B")[:8].tobytes(), v == floats)
print(floats)
octets = array("B", b"abc")
window = memoryview(octets)[1:]
window[0] = ord("X")
print(octets.tobytes(), bytes(octets), bytearray(octets), b"".join([octets]), memoryview(octets) == b"aXc")
try:
    window[0] = 256
except ValueError as e:
    print(e)
try:
    window[0] = "x"
except TypeError as e:
    print(e)
