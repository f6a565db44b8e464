# One operation after the other on a value of every type.
import copy


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


objs = [5, -5, 2 ** 70, 1.5, None, 'ab', b'ab', [1, 2], (1,), {'a': 1}, {1}, frozenset([1]), range(3), slice(1, 2), 1j, ..., NotImplemented, int, len, lambda: 0, bytearray(b'12'), object]
for o in objs:
    n = type(o).__name__
    print('==', n); t(lambda: -o); t(lambda: +o); t(lambda: ~o); t(lambda: len(o)); t(lambda: abs(o)); t(lambda: o[0])
    t(lambda: o + 1); t(lambda: 1 + o)
    t(lambda: o * 2) if n not in ('type',) else None
    t(lambda: o < 1); t(lambda: 1 in o); t(lambda: o == 1); t(lambda: [*o][:1]); t(lambda: int(o))
    t(lambda: float(o)); t(lambda: round(o)); t(lambda: o.nope)
    t(lambda: '%d' % o) if n not in ('tuple', 'type') else None
    t(lambda: 'x' * o) if o != 2 ** 70 else None
    t(lambda: [0, 1][o]) if n != 'type' else None
    t(lambda: hash(o) is not None); t(lambda: copy.copy(o) == o)
    t(lambda: copy.deepcopy(o) == o) if n not in ('memoryview',) else None
