# The bytes of builtin values in every protocol, and back.
import pickle

values = [
    None, True, 1, -5, 300, 70000, 1 << 40, -(1 << 70), 1.5, "abc", "é\n", b"xyz", (), (1,), (1, 2, 3, 4), [], [1], [1, 2],
    {}, {"a": 1}, {"a": 1, "b": [2]}, {3}, frozenset({3}), bytearray(b"q"), 1 + 2j, range(5), slice(1, 2), ...,
]
for value in values:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        data = pickle.dumps(value, protocol)
        back = pickle.loads(data)
        print(protocol, data, back, type(back) is type(value))

shared = [1]
pair = pickle.loads(pickle.dumps([shared, shared]))
print(pair[0] is pair[1])
shared.append(shared)
loop = pickle.loads(pickle.dumps(shared))
print(loop[1] is loop)
