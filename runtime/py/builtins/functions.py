# The builtin functions, but for those of iterators.


def print(*args, sep=" ", end="\n", file=None, flush=False):
    if not isinstance(sep, str):
        sep = _print_option(sep, "sep", " ")
    if not isinstance(end, str):
        end = _print_option(end, "end", "\n")
    if file is not None:
        _print_to(args, sep, end, file)
        if flush:
            file.flush()
        return
    if not isinstance(_stdout, StandardOutput) or isinstance(_stdout, StandardError):
        # The program has put something in its place.
        if _stdout is not None:
            _print_to(args, sep, end, _stdout)
            if flush:
                _stdout.flush()
        return
    # The first arguments one by one: each with its own type.
    count = intrinsics.len(args)
    if count > 0:
        intrinsics.stdout_write(str(args[0]))
        if count > 1:
            intrinsics.stdout_write(sep)
            intrinsics.stdout_write(str(args[1]))
            if count > 2:
                intrinsics.stdout_write(sep)
                intrinsics.stdout_write(str(args[2]))
                if count > 3:
                    intrinsics.stdout_write(sep)
                    intrinsics.stdout_write(str(args[3]))
                    if count > 4:
                        _print_rest(args, sep, count)
    intrinsics.stdout_write(end)
    if flush:
        intrinsics.stdout_flush()


def _print_rest(args, sep, count):
    at = intrinsics.raw(4)
    while at < count:
        intrinsics.stdout_write(sep)
        intrinsics.stdout_write(str(intrinsics.tuple_get(args, at)))
        at = at + 1


def _print_option(value, name, default):
    if value is None:
        return default
    raise TypeError(name + " must be None or a string, not " + intrinsics.type_name(value))


def _print_to(args, sep, end, file):
    first = True
    for arg in args:
        if not first:
            file.write(sep)
        first = False
        file.write(str(arg))
    file.write(end)


def input(prompt=intrinsics.missing, /):
    if prompt is not intrinsics.missing:
        if isinstance(_stdout, StandardOutput):
            intrinsics.stdout_write(str(prompt))
        else:
            _stdout.write(str(prompt))
    if isinstance(_stdout, StandardOutput):
        intrinsics.stdout_flush()
    line = _stdin.readline()
    if len(line) == 0:
        raise EOFError("EOF when reading a line")
    if line[-1] == "\n":
        return line[:-1]
    return line


def len(x, /):
    if intrinsics.exact(x, (list, str, dict, tuple, set, frozenset, bytes)):
        return intrinsics.int(intrinsics.len(x))
    if hasattr(x, "__len__"):
        if isinstance(x, type):
            return _checked_length(intrinsics.type_of(x).__len__(x))
        return _checked_length(x.__len__())
    raise TypeError("object of type '" + intrinsics.type_name(x) + "' has no len()")


def _checked_length(length):
    if not isinstance(length, int):
        raise TypeError("'" + intrinsics.type_name(length) + "' object cannot be interpreted as an integer")
    if length < 0:
        raise ValueError("__len__() should return >= 0")
    if length > 0x7FFFFFFFFFFFFFFF:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return int.__pos__(length)


# list() and tuple() ask objects of the program how long they are, after they have asked for an iterator. The answer
# does not matter to them, but that it is none.
def _ask_length(x):
    if hasattr(x, "__len__"):
        try:
            len(x)
            return
        except TypeError:
            pass
    if hasattr(x, "__length_hint__"):
        try:
            hint = x.__length_hint__()
        except TypeError:
            return
        if hint is NotImplemented:
            return
        if not isinstance(hint, int):
            raise TypeError("__length_hint__ must be an integer, not " + intrinsics.type_name(hint))
        if hint < 0:
            raise ValueError("__length_hint__() should return >= 0")


def repr(x, /):
    if isinstance(x, type):
        return intrinsics.type_of(x).__repr__(x)
    text = x.__repr__()
    if isinstance(text, str):
        return text
    raise TypeError("__repr__ returned non-string (type " + intrinsics.type_name(text) + ")")


def ascii(x, /):
    return intrinsics.str_ascii(repr(x))


def format(x, spec="", /):
    if not isinstance(spec, str):
        raise TypeError("format() argument 2 must be str, not " + intrinsics.type_name(spec))
    if isinstance(x, type):
        return intrinsics.type_of(x).__format__(x, spec)
    text = x.__format__(spec)
    if isinstance(text, str):
        return text
    raise TypeError("__format__ must return a str, not " + intrinsics.type_name(text))


def hash(x, /):
    if isinstance(x, type):
        return intrinsics.type_of(x).__hash__(x)
    if isinstance(x, (str, int, float, tuple)):
        return x.__hash__()
    if hasattr(x, "__hash__"):
        if x.__hash__ is None:
            raise TypeError("unhashable type: '" + intrinsics.type_name(x) + "'")
        value = x.__hash__()
        if isinstance(value, int):
            return _reduced_hash(value)
        raise TypeError("__hash__ method should return an integer")
    raise TypeError("unhashable type: '" + intrinsics.type_name(x) + "'")


def _reduced_hash(value):
    if value == -1:
        return -2
    if intrinsics.int(intrinsics.raw(value)) == value:
        return int.__pos__(value)
    return intrinsics.int(intrinsics.int_hash(value))


def id(x, /):
    return intrinsics.int(intrinsics.id(x))


def callable(x, /):
    if isinstance(x, (function, builtin_function_or_method, method, type)):
        return True
    if isinstance(x, (method_descriptor, wrapper_descriptor, method_wrapper)):
        return True
    return hasattr(x, "__call__")


# The compiler answers where it knows the classes.
def isinstance(x, cls, /):
    if isinstance(cls, type):
        # A metaclass is not asked about the class's own instances.
        if intrinsics.type_of(x) is cls:
            return True
        return not not intrinsics.type_of(cls).__instancecheck__(cls, x)
    if isinstance(cls, tuple):
        for one in cls:
            if isinstance(x, one):
                return True
        return False
    if isinstance(cls, UnionType):
        return isinstance(x, cls._members)
    if hasattr(cls, "__instancecheck__"):
        return not not cls.__instancecheck__(x)
    raise TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union")


# The same where the class of `x` has a `__class__` of its own.
def _isinstance_of_proxy(x, cls):
    if isinstance(cls, tuple):
        for one in cls:
            if _isinstance_of_proxy(x, one):
                return True
        return False
    if isinstance(cls, UnionType):
        return _isinstance_of_proxy(x, cls._members)
    if not isinstance(cls, type):
        return isinstance(None, cls)
    if intrinsics.type_of(x) is cls or intrinsics.type_of(cls).__instancecheck__(cls, x):
        return True
    of = x.__class__
    return of is not intrinsics.type_of(x) and isinstance(of, type) and issubclass(of, cls)


def issubclass(cls, base, /):
    if isinstance(base, tuple):
        for one in base:
            if issubclass(cls, one):
                return True
        return False
    if isinstance(base, UnionType):
        return issubclass(cls, base._members)
    if not isinstance(base, type) and hasattr(base, "__subclasscheck__"):
        return not not base.__subclasscheck__(cls)
    if not isinstance(cls, type):
        raise TypeError("issubclass() arg 1 must be a class")
    if not isinstance(base, type):
        raise TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
    return not not intrinsics.type_of(base).__subclasscheck__(base, cls)


# The compiler resolves calls of these four: here they are for whoever passes them on as functions.
def getattr(x, name, default=intrinsics.missing, /):
    if default is intrinsics.missing:
        return getattr(x, name)
    return getattr(x, name, default)


def hasattr(x, name, /):
    return hasattr(x, name)


def setattr(x, name, value, /):
    setattr(x, name, value)


def delattr(x, name, /):
    delattr(x, name)


def abs(x, /):
    if intrinsics.exact(x, float):
        return intrinsics.fabs(x)
    if intrinsics.exact(x, (int, bool)):
        return -x if x < 0 else +x
    if hasattr(x, "__abs__") and not isinstance(x, type):
        return x.__abs__()
    raise TypeError("bad operand type for abs(): '" + intrinsics.type_name(x) + "'")


def divmod(a, b, /):
    if intrinsics.exact(a, (int, bool)) and intrinsics.exact(b, (int, bool)):
        return (a // b, a % b)
    if intrinsics.exact(a, (int, bool, float)) and intrinsics.exact(b, (int, bool, float)):
        if b == 0:
            raise ZeroDivisionError("float divmod()")
        return (a // b, a % b)
    # The right operand goes first if its class is a subclass that has a say of its own.
    kind_a = intrinsics.type_of(a)
    kind_b = intrinsics.type_of(b)
    right_first = False
    if kind_a is not kind_b and intrinsics.subclass(kind_b, kind_a) and hasattr(b, "__rdivmod__"):
        right_first = not hasattr(a, "__rdivmod__") or kind_b.__rdivmod__ is not kind_a.__rdivmod__
        if right_first:
            value = b.__rdivmod__(a)
            if value is not NotImplemented:
                return value
    if hasattr(a, "__divmod__"):
        value = a.__divmod__(b)
        if value is not NotImplemented:
            return value
    if hasattr(b, "__rdivmod__") and kind_a is not kind_b and not right_first:
        value = b.__rdivmod__(a)
        if value is not NotImplemented:
            return value
    raise TypeError(
        "unsupported operand type(s) for divmod(): '" + intrinsics.type_name(a) + "' and '" + intrinsics.type_name(b) + "'"
    )


def pow(base, exp, mod=None):
    if mod is None:
        return base**exp
    if intrinsics.exact(base, (int, bool)) and isinstance(exp, int) and isinstance(mod, int):
        return intrinsics.int_pow_mod(base, exp, mod)
    if isinstance(base, float) or isinstance(exp, float) or isinstance(mod, float):
        raise TypeError("pow() 3rd argument not allowed unless all arguments are integers")
    if not intrinsics.exact(base, (int, bool)) and hasattr(base, "__pow__"):
        value = base.__pow__(exp, mod)
        if value is not NotImplemented:
            return value
    raise TypeError(
        "unsupported operand type(s) for ** or pow(): '" + intrinsics.type_name(base) + "', '"
        + intrinsics.type_name(exp) + "', '" + intrinsics.type_name(mod) + "'"
    )


def round(number, ndigits=None):
    x = number
    if intrinsics.exact(x, (int, bool)):
        if ndigits is None:
            return +x
        return _round_int(x, _as_index(ndigits))
    if intrinsics.exact(x, float):
        return x.__round__(ndigits)
    if hasattr(x, "__round__") and not isinstance(x, type):
        if ndigits is None:
            return x.__round__()
        return x.__round__(ndigits)
    raise TypeError("type " + intrinsics.type_name(x) + " doesn't define __round__ method")


def _round_int(x, digits):
    if digits >= 0:
        return +x
    return intrinsics.int_round(x, intrinsics.clamp(-digits))


# The int that an argument stands for where only ints and objects with __index__ will do.
def _as_index(x):
    if isinstance(x, int):
        return int.__pos__(x)
    if hasattr(x, "__index__"):
        return _checked_index(x.__index__())
    raise TypeError("'" + intrinsics.type_name(x) + "' object cannot be interpreted as an integer")


# What CPython takes as a C int.
def _c_int(x):
    number = _as_index(x)
    if -0x80000000 <= number <= 0x7FFFFFFF:
        return number
    raise OverflowError("Python int too large to convert to C int")


# What CPython takes as a C ssize_t.
def _ssize(x):
    size = _as_index(x)
    if -0x8000000000000000 <= size <= 0x7FFFFFFFFFFFFFFF:
        return size
    raise OverflowError("Python int too large to convert to C ssize_t")


def _checked_index(x):
    if isinstance(x, int):
        return int.__pos__(x)
    raise TypeError("__index__ returned non-int (type " + intrinsics.type_name(x) + ")")


def chr(code, /):
    return intrinsics.str_chr(intrinsics.clamp(_as_index(code)))


def ord(c, /):
    if isinstance(c, str):
        return intrinsics.int(intrinsics.str_ord(c))
    if isinstance(c, bytes):
        if intrinsics.len(c) == 1:
            return intrinsics.int(intrinsics.bytes_get(c, 0))
        raise TypeError("ord() expected a character, but string of length " + str(len(c)) + " found")
    if isinstance(c, bytearray):
        return ord(c.__buffer_bytes__())
    raise TypeError("ord() expected string of length 1, but " + intrinsics.type_name(c) + " found")


def hex(x, /):
    return intrinsics.int_to_base(_as_index(x), 16)


def oct(x, /):
    return intrinsics.int_to_base(_as_index(x), 8)


def bin(x, /):
    return intrinsics.int_to_base(_as_index(x), 2)


def sum(iterable, /, start=0):
    if isinstance(start, str):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    if isinstance(start, bytes):
        raise TypeError("sum() can't sum bytes [use b''.join(seq) instead]")
    if isinstance(start, bytearray):
        raise TypeError("sum() can't sum bytearray [use b''.join(seq) instead]")
    iterator = iter(iterable)
    if intrinsics.exact(start, float):
        return _sum_floats(start, iterator)
    total = start
    for x in intrinsics.rest(iterator):
        total = total + x
        if intrinsics.exact(total, float):
            return _sum_floats(total, iterator)
    return total


# Compensated summation (Neumaier), as CPython does from the first float on.
def _sum_floats(total, iterator):
    lost = 0.0
    for x in intrinsics.rest(iterator):
        if intrinsics.exact(x, float):
            high = total + x
            if intrinsics.fabs(total) >= intrinsics.fabs(x):
                lost = lost + ((total - high) + x)
            else:
                lost = lost + ((x - high) + total)
            total = high
        elif intrinsics.exact(x, (int, bool)):
            total = total + x
        else:
            return _sum_rest(_with_lost(total, lost) + x, iterator)
    return _with_lost(total, lost)


def _with_lost(total, lost):
    if lost != 0.0 and lost - lost == 0.0:
        return total + lost
    return total


def _sum_rest(total, iterator):
    for x in intrinsics.rest(iterator):
        total = total + x
    return total


# The number of arguments decides what they mean; with another number, unpacking them cannot succeed.
def min(*args, key=None, default=intrinsics.missing):
    count = intrinsics.len(args)
    if count == 1:
        (iterable,) = args
        return _min_of(iterable, key, default)
    if count == 0:
        raise TypeError("min expected at least 1 argument, got 0")
    if default is not intrinsics.missing:
        raise TypeError("Cannot specify a default for min() with multiple positional arguments")
    if count == 2 and key is None:
        first, second = args
        return second if second < first else first
    if count == 3 and key is None:
        first, second, third = args
        if second < first:
            first = second
        return third if third < first else first
    args[1]
    return _min_of(args, key, intrinsics.missing)


def _min_of(iterable, key, default):
    iterator = iter(iterable)
    for best in intrinsics.rest(iterator):
        if key is None:
            for x in intrinsics.rest(iterator):
                if x < best:
                    best = x
        else:
            least = key(best)
            for x in intrinsics.rest(iterator):
                value = key(x)
                if value < least:
                    least = value
                    best = x
        return best
    if default is intrinsics.missing:
        raise ValueError("min() iterable argument is empty")
    return default


def max(*args, key=None, default=intrinsics.missing):
    count = intrinsics.len(args)
    if count == 1:
        (iterable,) = args
        return _max_of(iterable, key, default)
    if count == 0:
        raise TypeError("max expected at least 1 argument, got 0")
    if default is not intrinsics.missing:
        raise TypeError("Cannot specify a default for max() with multiple positional arguments")
    if count == 2 and key is None:
        first, second = args
        return second if second > first else first
    if count == 3 and key is None:
        first, second, third = args
        if second > first:
            first = second
        return third if third > first else first
    args[1]
    return _max_of(args, key, intrinsics.missing)


def _max_of(iterable, key, default):
    iterator = iter(iterable)
    for best in intrinsics.rest(iterator):
        if key is None:
            for x in intrinsics.rest(iterator):
                if x > best:
                    best = x
        else:
            most = key(best)
            for x in intrinsics.rest(iterator):
                value = key(x)
                if value > most:
                    most = value
                    best = x
        return best
    if default is intrinsics.missing:
        raise ValueError("max() iterable argument is empty")
    return default


def any(iterable, /):
    for x in iterable:
        if x:
            return True
    return False


def all(iterable, /):
    for x in iterable:
        if not x:
            return False
    return True


def sorted(iterable, /, *, key=None, reverse=False):
    result = list(iterable)
    result.sort(key=key, reverse=reverse)
    return result


def exit(code=None):
    raise SystemExit(code)


def quit(code=None):
    raise SystemExit(code)
