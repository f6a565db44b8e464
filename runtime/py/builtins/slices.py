# Slices, and the bounds that they give for a sequence.


class slice:
    """slice(stop)
    slice(start, stop[, step])

    Create a slice object.  This is used for extended slicing (e.g. a[0:10:2])."""

    def __init__(self, start, stop=intrinsics.missing, step=None, /):
        if stop is intrinsics.missing:
            self.start = None
            self.stop = start
        else:
            self.start = start
            self.stop = stop
        self.step = step

    def __repr__(self):
        return "slice(" + repr(self.start) + ", " + repr(self.stop) + ", " + repr(self.step) + ")"

    def __eq__(self, other):
        if isinstance(other, slice):
            return _slice_parts(self) == _slice_parts(other)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, slice):
            return _slice_parts(self) < _slice_parts(other)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, slice):
            return _slice_parts(self) <= _slice_parts(other)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, slice):
            return _slice_parts(self) > _slice_parts(other)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, slice):
            return _slice_parts(self) >= _slice_parts(other)
        return NotImplemented

    def __hash__(self):
        return _slice_hash((hash(self.start), hash(self.stop), hash(self.step)))

    def indices(self, length, /):
        length = _as_index(length)
        if length < 0:
            raise ValueError("length should not be negative")
        step = 1 if self.step is None else _slice_index(self.step)
        if step == 0:
            raise ValueError("slice step cannot be zero")
        if step > 0:
            low, high = 0, length
        else:
            low, high = -1, length - 1
        if self.start is None:
            start = low if step > 0 else high
        else:
            start = _bound(_slice_index(self.start), length, low, high)
        if self.stop is None:
            stop = high if step > 0 else low
        else:
            stop = _bound(_slice_index(self.stop), length, low, high)
        return (start, stop, step)


def _slice_parts(s):
    return (s.start, s.stop, s.step)


# As the hash of a tuple, without its length.
def _slice_hash(lanes):
    acc = 2870177450012600261
    for lane in lanes:
        acc = (acc + lane * 14029467366897019727) & 0xFFFFFFFFFFFFFFFF
        acc = ((acc << 31) | (acc >> 33)) & 0xFFFFFFFFFFFFFFFF
        acc = (acc * 11400714785074694791) & 0xFFFFFFFFFFFFFFFF
    if acc == 0xFFFFFFFFFFFFFFFF:
        return 1546275796
    return acc if acc < 0x8000000000000000 else acc - 0x10000000000000000


def _bound(at, length, low, high):
    if at < 0:
        at += length
        return at if at > low else low
    return at if at < high else high


def _slice_index(x):
    if isinstance(x, int):
        return int.__pos__(x)
    if hasattr(x, "__index__"):
        return _checked_index(x.__index__())
    raise TypeError("slice indices must be integers or None or have an __index__ method")


# Bounds of a slice with step 1 as machine words: 0 <= start, and start <= stop unless the slice is empty.
def _slice_start(key, length):
    start = key.start
    return intrinsics.raw(0) if start is None else _clipped(start, length)


def _slice_stop(key, length):
    stop = key.stop
    return length if stop is None else _clipped(stop, length)


# A bound as a machine word: from the end if it is negative, and within the sequence.
def _clipped(bound, length):
    at = intrinsics.clamp(_slice_index(bound))
    if at < 0:
        at = at + length
        if at < 0:
            return intrinsics.raw(0)
        return at
    if at > length:
        return length
    return at


# Start, step and count of any slice over a sequence of `length` (a machine word).
def _slice_words(key, length):
    start, stop, step = key.indices(intrinsics.int(length))
    if step > 0:
        count = (stop - start + step - 1) // step
    else:
        count = (start - stop - step - 1) // -step
    if count < 0:
        count = 0
    return intrinsics.raw(start), intrinsics.clamp(step), intrinsics.raw(count)
