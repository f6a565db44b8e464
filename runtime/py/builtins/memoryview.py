# memoryview: items of a bytes-like object's buffer.
#
# Of a view with several dimensions, which `cast` gives, the rows along the first one are `_count` parts that begin `_step`
# bytes from each other, and `_inner` has the extents of the others; it is None in programs without such views.
#
# The exporter says what it exports by `__export__`: the buffer, where its items begin and how many bytes they take,
# whether it is read-only, and the format. Formats are those of struct's native mode, one item each.


class memoryview:
    """Create a new memoryview object which references the given object."""

    def _matches_sequences_(self):
        pass

    def __init__(self, object):
        if isinstance(object, bytes):
            self._export(object, object, 0, len(object), 1, "B", True)
        elif isinstance(object, memoryview):
            object._check()
            self._share(object, object._start, object._count, object._step)
        elif hasattr(object, "__export__"):
            buffer, size, format = object.__export__()
            self._export(object, buffer, 0, size, _item_size(format), format, False)
        elif hasattr(object, "__buffer__"):
            view = _view_of(object)
            self._share(view, view._start, view._count, view._step)
        else:
            raise TypeError("memoryview: a bytes-like object is required, not '" + intrinsics.type_name(object) + "'")

    def _export(self, obj, buffer, start, size, itemsize, format, readonly):
        self._obj = obj
        self._buffer = buffer
        self._start = start
        self._count = size // itemsize
        self._step = itemsize
        self._itemsize = itemsize
        self._inner = None
        self._format = format
        self._bytewise = format == "B"
        self._readonly = readonly
        self._released = False
        if not readonly:
            obj._exports += 1

    # A view of what another one shows, or of a part.
    def _share(self, other, start, count, step):
        self._obj = other._obj
        self._buffer = other._buffer
        self._start = start
        self._count = count
        self._step = step
        self._itemsize = other._itemsize
        self._inner = other._inner
        self._format = other._format
        self._bytewise = other._bytewise
        self._readonly = other._readonly
        self._released = False
        obj = other._obj
        if not isinstance(obj, bytes):
            obj._exports += 1

    def _check(self):
        if self._released:
            raise ValueError("operation forbidden on released memoryview object")

    def release(self):
        if not self._released:
            self._released = True
            obj = self._obj
            if not isinstance(obj, bytes):
                obj._exports -= 1

    def __del__(self):
        # One whose construction failed has nothing to release.
        if hasattr(self, "_released"):
            self.release()

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, kind, value, traceback):
        self.release()

    @property
    def obj(self):
        self._check()
        return self._obj

    @property
    def nbytes(self):
        self._check()
        return self._count * self._row()

    @property
    def itemsize(self):
        self._check()
        return self._itemsize

    @property
    def format(self):
        self._check()
        return self._format

    @property
    def readonly(self):
        self._check()
        return self._readonly

    @property
    def ndim(self):
        self._check()
        return 1 if self._inner is None else 1 + len(self._inner)

    # The bytes of an item, or of a row if there are several dimensions.
    def _row(self):
        if self._inner is None:
            return self._itemsize
        return self._itemsize * _product(self._inner)

    @property
    def shape(self):
        self._check()
        if self._inner is not None:
            return (self._count,) + self._inner
        return (self._count,)

    @property
    def strides(self):
        self._check()
        if self._inner is not None:
            inner = self._inner
            return (self._step,) + tuple([self._itemsize * _product(inner[at:]) for at in range(1, len(inner) + 1)])
        return (self._step,)

    @property
    def suboffsets(self):
        self._check()
        return ()

    @property
    def contiguous(self):
        return self.c_contiguous or self.f_contiguous

    @property
    def c_contiguous(self):
        self._check()
        return self._step == self._row() or self._count < 2

    @property
    def f_contiguous(self):
        if self._inner is not None:
            stride = self._itemsize
            for extent, step in zip(self.shape, self.strides):
                if extent > 1 and step != stride:
                    return self._count == 0
                stride *= extent
            return True
        return self.c_contiguous

    def __len__(self):
        self._check()
        return self._count

    def __bool__(self):
        self._check()
        return self._count != 0

    def __buffer_bytes__(self):
        self._check()
        size = self._row()
        if self._step == size:
            total = intrinsics.raw(self._count * size)
            copy = intrinsics.bytes_resized(b"", total, intrinsics.raw(0))
            intrinsics.bytes_move(copy, intrinsics.raw(0), self._buffer, intrinsics.raw(self._start), total)
            return copy
        parts = []
        for i in range(self._count):
            at = self._start + i * self._step
            parts.append(self._buffer[at : at + size])
        return b"".join(parts)

    def tobytes(self, order="C"):
        if order is not None and order not in ("C", "F", "A"):
            if not isinstance(order, str):
                raise TypeError("tobytes() argument 'order' must be str or None, not " + intrinsics.type_name(order))
            raise ValueError("order must be 'C', 'F' or 'A'")
        return self.__buffer_bytes__()

    def hex(self, sep=intrinsics.missing, bytes_per_sep=1):
        return self.__buffer_bytes__().hex(sep, bytes_per_sep)

    def tolist(self):
        self._check()
        if self._inner is not None:
            return _nested(self, self._start, self.shape, self.strides)
        return [self._get(i) for i in range(self._count)]

    def toreadonly(self):
        self._check()
        view = memoryview(self)
        view._readonly = True
        return view

    def _get(self, i):
        if self._bytewise:
            return intrinsics.int(intrinsics.bytes_get(self._buffer, intrinsics.raw(self._start + i * self._step)))
        return _unpack_item(self._buffer, self._start + i * self._step, self._format)

    # The byte at which the item of a key begins.
    def _place_of(self, key):
        if self._inner is not None:
            return _byte_of(self, key)
        return self._start + self._place(key) * self._step

    def _place(self, key):
        if isinstance(key, tuple):
            key = _only_index(key)
        if not isinstance(key, int) and not hasattr(key, "__index__"):
            raise TypeError("memoryview: invalid slice key")
        at = _as_index(key)
        if at < 0:
            at += self._count
        if at < 0 or at >= self._count:
            _index_word(at)
            raise IndexError("index out of bounds on dimension 1")
        return at

    def _part(self, key):
        start, stop, step = key.indices(self._count)
        view = intrinsics.new(memoryview)
        view._share(self, self._start + start * self._step, len(range(start, stop, step)), self._step * step)
        return view

    def __getitem__(self, key):
        self._check()
        if isinstance(key, slice):
            return self._part(key)
        if self._inner is not None:
            if not isinstance(key, tuple) and hasattr(key, "__index__"):
                raise NotImplementedError("multi-dimensional sub-views are not implemented")
            return _unpack_item(self._buffer, _byte_of(self, key), self._format)
        return self._get(self._place(key))

    def __setitem__(self, key, value):
        self._check()
        if self._readonly:
            raise TypeError("cannot modify read-only memory")
        if isinstance(key, slice):
            if self._inner is not None:
                raise NotImplementedError("memoryview slice assignments are currently restricted to ndim = 1")
            self._set_slice(key, value)
        else:
            if self._inner is not None and isinstance(key, tuple) and all(isinstance(part, slice) for part in key):
                raise NotImplementedError("memoryview slice assignments are currently restricted to ndim = 1")
            at = self._place_of(key)
            if self._bytewise and intrinsics.exact(value, int) and 0 <= value < 256:
                intrinsics.bytes_set(self._buffer, intrinsics.raw(at), intrinsics.raw(value))
                return
            item = _pack_item(value, self._format)
            intrinsics.bytes_move(self._buffer, intrinsics.raw(at), item, intrinsics.raw(0), intrinsics.len(item))

    def _set_slice(self, key, value):
        new = _buffer(value)
        part = self._part(key)
        size = self._itemsize
        format = "B"
        if isinstance(value, memoryview):
            format = value._format
        elif hasattr(value, "__export__"):
            format = value.__export__()[2]
        if format != self._format or len(new) != part._count * size:
            raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
        if part._step == size:
            intrinsics.bytes_move(self._buffer, intrinsics.raw(part._start), new, intrinsics.raw(0), intrinsics.len(new))
            return
        for i in range(part._count):
            at = part._start + i * part._step
            intrinsics.bytes_move(self._buffer, intrinsics.raw(at), new, intrinsics.raw(i * size), intrinsics.raw(size))

    def __delitem__(self, key):
        raise TypeError("cannot delete memory")

    def __iter__(self):
        self._check()
        if self._inner is not None:
            raise NotImplementedError("multi-dimensional sub-views are not implemented")
        return memory_iterator(self)

    def __contains__(self, x):
        for item in self:
            if item == x:
                return True
        return False

    def __eq__(self, other):
        if isinstance(other, memoryview):
            return _same_items(self, other)
        if isinstance(other, bytes) or hasattr(other, "__export__"):
            return _same_items(self, memoryview(other))
        return NotImplemented

    def __hash__(self):
        self._check()
        if not self._readonly:
            raise ValueError("cannot hash writable memoryview object")
        return hash(self.__buffer_bytes__())

    def __repr__(self):
        if self._released:
            return "<released memory at " + _address(self) + ">"
        return "<memory at " + _address(self) + ">"

    def cast(self, format, shape=None):
        self._check()
        if not isinstance(format, str):
            raise TypeError("cast() argument 'format' must be str, not " + _argument_type(format))
        if not self.c_contiguous:
            raise TypeError("memoryview: casts are restricted to C-contiguous views")
        if shape is not None:
            if not isinstance(shape, (list, tuple)):
                raise TypeError("shape must be a list or a tuple")
            if self._inner is not None and len(shape) != 1:
                raise TypeError("memoryview: cast must be 1D -> ND or ND -> 1D")
        if (shape is not None or self._inner is not None) and self.nbytes == 0:
            raise TypeError("memoryview: cannot cast view with zeros in shape or strides")
        plain = format[1:] if format[:1] == "@" else format
        if len(plain) != 1 or plain not in "bBchHiIlLqQefd?nNP":
            raise ValueError("memoryview: destination format must be a native single character format prefixed with an optional '@'")
        if self._format not in "bBc" and plain not in "bBc":
            raise TypeError("memoryview: cannot cast between two non-byte formats")
        size = _item_size(plain)
        total = self.nbytes
        if total % size != 0:
            raise TypeError("memoryview: length is not a multiple of itemsize")
        view = memoryview(self)
        view._itemsize = size
        view._step = size
        view._count = total // size
        view._inner = None
        view._format = format
        view._bytewise = format == "B"
        if shape is not None:
            _reshape(view, shape, total)
        return view


# What a class of the program's own exports; 284 asks for all there is to know.
def _view_of(object):
    view = object.__buffer__(284)
    if not isinstance(view, memoryview):
        raise TypeError("__buffer__ returned non-memoryview object")
    return view


# Gives a view with one dimension others, of the same size.
def _reshape(view, shape, total):
    size = view._itemsize
    for extent in shape:
        if not isinstance(extent, int):
            raise TypeError("memoryview.cast(): elements of shape must be integers")
        if extent <= 0:
            raise ValueError("memoryview.cast(): elements of shape must be integers > 0")
        size *= extent
        if size > 9223372036854775807:
            raise ValueError("memoryview.cast(): product(shape) > SSIZE_MAX")
    if size != total:
        raise TypeError("memoryview: product(shape) * itemsize != buffer size")
    if len(shape) == 0:
        raise NotImplementedError("views without dimensions are not implemented")
    if len(shape) > 1:
        view._inner = tuple(shape[1:])
        view._count = shape[0]
        view._step = total // shape[0]


def _product(extents):
    product = 1
    for extent in extents:
        product *= extent
    return product


def _nested(view, start, shape, strides):
    rest, steps = shape[1:], strides[1:]
    places = [start + at * strides[0] for at in range(shape[0])]
    if not rest:
        return [_unpack_item(view._buffer, place, view._format) for place in places]
    return [_nested(view, place, rest, steps) for place in places]


# The byte at which the item of a tuple of indices begins.
def _byte_of(view, key):
    shape, strides = view.shape, view.strides
    if not isinstance(key, tuple):
        if hasattr(key, "__index__"):
            raise NotImplementedError("sub-views are not implemented")
        raise TypeError("memoryview: invalid slice key")
    if all(isinstance(part, slice) for part in key) and len(key) > 0:
        raise NotImplementedError("multi-dimensional slicing is not implemented")
    if not all(hasattr(part, "__index__") for part in key):
        raise TypeError("memoryview: invalid slice key")
    if len(key) < len(shape):
        raise NotImplementedError("sub-views are not implemented")
    if len(key) > len(shape):
        raise TypeError("cannot index " + str(len(shape)) + "-dimension view with " + str(len(key)) + "-element tuple")
    place = view._start
    for dimension in range(len(shape)):
        at = _as_index(key[dimension])
        if at < 0:
            at += shape[dimension]
        if at < 0 or at >= shape[dimension]:
            raise IndexError("index out of bounds on dimension " + str(dimension + 1))
        place += at * strides[dimension]
    return place


def _same_items(a, b):
    if a._released or b._released:
        return a is b
    if a._count != b._count:
        return False
    if a._inner is not None or b._inner is not None:
        return a._inner == b._inner and a.tolist() == b.tolist()
    if a._format == b._format == "B":
        return intrinsics.bytes_eq(a.__buffer_bytes__(), b.__buffer_bytes__())
    for i in range(a._count):
        if a._get(i) != b._get(i):
            return False
    return True


def _item_size(format):
    code = format[-1]
    if code in "bBc?":
        return 1
    if code in "hHe":
        return 2
    if code in "iIfuw":
        return 4
    return 8


# The item of a format that begins at a byte.
def _unpack_item(buffer, at, format):
    code = format[-1]
    if code == "B":
        return buffer[at]
    if code == "c":
        return buffer[at : at + 1]
    if code == "?":
        return buffer[at] != 0
    data = buffer[at : at + _item_size(code)]
    if code == "f" or code == "d" or code == "e":
        return _unpack_float(data, code, True)
    return intrinsics.int_from_bytes(data, True, code in "bhilqn")


def _unpack_float(data, code, little):
    bits = intrinsics.int_from_bytes(data, little, False)
    if code == "d":
        return intrinsics.from_bits(intrinsics.raw(bits))
    if code == "f":
        return intrinsics.float_from_f32(intrinsics.raw(bits))
    return intrinsics.float_from_f16(intrinsics.raw(bits))


def _pack_item(value, format):
    code = format[-1]
    if code == "c":
        if not isinstance(value, bytes):
            raise TypeError("memoryview: invalid type for format '" + format + "'")
        if len(value) != 1:
            raise ValueError("memoryview: invalid value for format '" + format + "'")
        return value
    if code == "?":
        return b"\x01" if value else b"\x00"
    if code == "f" or code == "d" or code == "e":
        if not isinstance(value, (int, float)) and not hasattr(value, "__float__"):
            raise TypeError("memoryview: invalid type for format '" + format + "'")
        return _pack_float(float(value), code, True)
    if not isinstance(value, int) and not hasattr(value, "__index__"):
        raise TypeError("memoryview: invalid type for format '" + format + "'")
    number = _as_index(value)
    signed = code in "bhilqn"
    bits = _item_size(code) * 8
    low = -(1 << (bits - 1)) if signed else 0
    if number < low or number >= low + (1 << bits):
        raise ValueError("memoryview: invalid value for format '" + format + "'")
    return intrinsics.int_to_bytes(number, intrinsics.raw(bits // 8), True, signed)


# The bytes of a float; OverflowError if it is too large for the format.
def _pack_float(x, code, little):
    if code == "d":
        # The low 48 bits of a NaN are its identity.
        bits = intrinsics.bits(x) if x == x else intrinsics.bits(x) >> 48 << 48
        size = 8
    elif code == "f":
        bits = intrinsics.float_to_f32(x)
        size = 4
        if bits < 0:
            raise OverflowError("float too large to pack with f format")
    else:
        bits = intrinsics.float_to_f16(x)
        size = 2
        if bits < 0:
            raise OverflowError("float too large to pack with e format")
    return intrinsics.int_to_bytes(intrinsics.int(bits), intrinsics.raw(size), little, code == "d")


class memory_iterator:
    def __init__(self, view):
        self.view = view
        self.index = 0

    def __iter__(self):
        return self

    def __next__(self):
        view = self.view
        index = self.index
        if index >= view._count:
            intrinsics.stop()
        view._check()
        self.index = index + 1
        return view._get(index)


# The index in a tuple with one for each dimension, of which a view has one.
def _only_index(key):
    if len(key) == 0:
        raise NotImplementedError("sub-views are not implemented")
    if all(isinstance(part, slice) for part in key):
        raise NotImplementedError("multi-dimensional slicing is not implemented")
    if len(key) > 1 and all(hasattr(part, "__index__") for part in key):
        raise TypeError("cannot index 1-dimension view with " + str(len(key)) + "-element tuple")
    return key[0] if len(key) == 1 else key
