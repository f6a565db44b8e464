# Pickler: from objects to opcodes.

_FRAME_TARGET = 64 * 1024
_FRAME_MINIMUM = 4
_BATCH = 1000


class Pickler:
    __module__ = "_pickle"

    def __init__(self, file, protocol=None, *, fix_imports=True):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError("pickle protocol must be <= " + str(HIGHEST_PROTOCOL))
        self._file = file
        self._protocol = protocol
        self._old_names = fix_imports and protocol < 3
        self._done = bytearray()
        self._frame = bytearray()
        # By id, where an object stands in the memo; and the objects, which must live as long.
        self._memo = {}
        self._kept = []
        self._builtins = {}
        self.fast = False

    def dump(self, obj):
        self._file.write(self._dumped(obj))

    def clear_memo(self):
        self._memo.clear()
        self._kept.clear()
        self._builtins.clear()

    # What stands for the object outside the stream; None for what is pickled.
    def persistent_id(self, obj):
        return None

    def reducer_override(self, obj):
        return NotImplemented

    def _dumped(self, obj):
        self._done.clear()
        self._frame.clear()
        if self._protocol >= 2:
            self._done += b"\x80"
            self._done.append(self._protocol)
        self._save(obj)
        self._frame += b"."
        self._end_frame()
        return bytes(self._done)

    def _end_frame(self):
        if self._protocol >= 4 and len(self._frame) >= _FRAME_MINIMUM:
            self._done += b"\x95" + len(self._frame).to_bytes(8, "little")
        self._done += self._frame
        self._frame.clear()

    # A large text or bytes stands between frames.
    def _write_long(self, head, data):
        if self._protocol >= 4 and len(data) >= _FRAME_TARGET:
            self._end_frame()
            self._done += head
            self._done += data
        else:
            self._frame += head
            self._frame += data

    def _memoize(self, obj):
        if self.fast:
            return
        at = len(self._memo)
        self._memo[id(obj)] = at
        self._kept.append(obj)
        self._write_memoized(at)

    def _write_memoized(self, at):
        if self._protocol >= 4:
            self._frame += b"\x94"
        elif self._protocol == 0:
            self._frame += b"p" + str(at).encode() + b"\n"
        elif at < 256:
            self._frame += b"q"
            self._frame.append(at)
        else:
            self._frame += b"r" + at.to_bytes(4, "little")

    def _get(self, at):
        if self._protocol == 0:
            self._frame += b"g" + str(at).encode() + b"\n"
        elif at < 256:
            self._frame += b"h"
            self._frame.append(at)
        else:
            self._frame += b"j" + at.to_bytes(4, "little")

    def _save(self, obj):
        if len(self._frame) >= _FRAME_TARGET and self._protocol >= 4:
            self._end_frame()
        known = self.persistent_id(obj)
        if known is not None:
            self._save_persistent(known)
        else:
            self._save_object(obj)

    def _save_persistent(self, known):
        if self._protocol > 0:
            self._save_object(known)
            self._frame += b"Q"
            return
        text = str(known)
        if not text.isascii():
            raise PicklingError("persistent IDs in protocol 0 must be ASCII strings")
        self._frame += b"P" + text.encode() + b"\n"

    def _save_object(self, obj):
        if obj is None:
            self._frame += b"N"
        elif obj is True or obj is False:
            self._save_bool(obj is True)
        elif intrinsics.exact(obj, int):
            self._save_int(obj)
        elif intrinsics.exact(obj, float):
            self._save_float(obj)
        elif id(obj) in self._memo:
            _note_value(obj)
            self._get(self._memo[id(obj)])
        elif intrinsics.exact(obj, str):
            self._save_str(obj)
        elif intrinsics.exact(obj, bytes):
            self._save_bytes(obj)
        elif intrinsics.exact(obj, tuple):
            self._save_tuple(obj)
        elif intrinsics.exact(obj, list):
            self._frame += b"]" if self._protocol > 0 else b"(l"
            self._memoize(obj)
            self._save_items(obj)
        elif intrinsics.exact(obj, dict):
            self._frame += b"}" if self._protocol > 0 else b"(d"
            self._memoize(obj)
            self._save_pairs(list(obj.items()))
        elif intrinsics.exact(obj, set):
            self._save_set(obj)
        elif intrinsics.exact(obj, frozenset):
            self._save_frozenset(obj)
        elif isinstance(obj, bytearray) and type(obj) is bytearray:
            self._save_bytearray(obj)
        else:
            self._save_other(obj)

    def _save_bool(self, value):
        if self._protocol >= 2:
            self._frame += b"\x88" if value else b"\x89"
        else:
            self._frame += b"I01\n" if value else b"I00\n"

    def _save_int(self, value):
        if -0x80000000 <= value <= 0x7FFFFFFF:
            if self._protocol == 0:
                self._frame += b"I" + str(value).encode() + b"\n"
            elif 0 <= value < 256:
                self._frame += b"K"
                self._frame.append(value)
            elif 0 <= value < 65536:
                self._frame += b"M" + value.to_bytes(2, "little")
            else:
                self._frame += b"J" + value.to_bytes(4, "little", signed=True)
        elif self._protocol >= 2:
            data = _long_bytes(value)
            if len(data) < 256:
                self._frame += b"\x8a"
                self._frame.append(len(data))
            else:
                self._frame += b"\x8b" + len(data).to_bytes(4, "little")
            self._frame += data
        else:
            self._frame += b"L" + str(value).encode() + b"L\n"

    def _save_float(self, value):
        if self._protocol > 0:
            self._frame += b"G" + _float_bytes(value)
        else:
            self._frame += b"F" + repr(value).encode() + b"\n"

    def _save_str(self, text):
        if self._protocol == 0:
            escaped = text.replace("\\", "\\u005c").replace("\0", "\\u0000").replace("\n", "\\u000a")
            escaped = escaped.replace("\r", "\\u000d").replace("\x1a", "\\u001a")
            self._frame += b"V" + escaped.encode("raw-unicode-escape") + b"\n"
        else:
            data = text.encode("utf-8", "surrogatepass")
            if len(data) < 256 and self._protocol >= 4:
                self._write_long(b"\x8c" + bytes([len(data)]), data)
            elif len(data) > 0xFFFFFFFF and self._protocol >= 4:
                self._write_long(b"\x8d" + len(data).to_bytes(8, "little"), data)
            else:
                self._write_long(b"X" + len(data).to_bytes(4, "little"), data)
        self._memoize(text)

    def _save_bytes(self, data):
        if self._protocol < 3:
            _makers["encode"] = _made_encode
            _makers["bytes"] = _made_bytes
            if data:
                self._save_made("_codecs", "encode", (data.decode("latin-1"), "latin1"), data)
            else:
                self._save_made("builtins", "bytes", (), data)
            return
        if len(data) < 256:
            self._write_long(b"C" + bytes([len(data)]), data)
        elif len(data) > 0xFFFFFFFF and self._protocol >= 4:
            self._write_long(b"\x8e" + len(data).to_bytes(8, "little"), data)
        else:
            self._write_long(b"B" + len(data).to_bytes(4, "little"), data)
        self._memoize(data)

    def _save_bytearray(self, data):
        _makers["bytearray"] = _made_bytearray
        if self._protocol < 5:
            self._save_made("builtins", "bytearray", (bytes(data),) if data else (), data)
            return
        self._write_long(b"\x96" + len(data).to_bytes(8, "little"), data)
        self._memoize(data)

    def _save_tuple(self, items):
        if not items:
            self._frame += b")" if self._protocol > 0 else b"(t"
            return
        short = self._protocol >= 2 and len(items) <= 3
        if not short:
            self._frame += b"("
        for item in items:
            self._save(item)
        if id(items) in self._memo:
            # An item has led back here, and the tuple is there already.
            if short:
                self._frame += b"0" * len(items)
            else:
                self._frame += b"1" if self._protocol > 0 else b"0" * (len(items) + 1)
            self._get(self._memo[id(items)])
            return
        self._frame += (b"\x85", b"\x86", b"\x87")[len(items) - 1] if short else b"t"
        self._memoize(items)

    def _save_items(self, items):
        count = len(items)
        if self._protocol == 0 or count == 1:
            for item in items:
                self._save(item)
                self._frame += b"a"
            return
        done = 0
        for item in items:
            if done % _BATCH == 0:
                self._frame += b"e(" if done else b"("
            self._save(item)
            done += 1
        if done:
            self._frame += b"e"

    def _save_pairs(self, pairs):
        count = len(pairs)
        if self._protocol == 0 or count == 1:
            for key, value in pairs:
                self._save(key)
                self._save(value)
                self._frame += b"s"
            return
        done = 0
        for key, value in pairs:
            if done % _BATCH == 0:
                self._frame += b"u(" if done else b"("
            self._save(key)
            self._save(value)
            done += 1
        if done:
            self._frame += b"u"

    def _save_set(self, items):
        _makers["set"] = _made_set
        if self._protocol < 4:
            self._save_made("builtins", "set", (list(items),), items)
            return
        self._frame += b"\x8f"
        self._memoize(items)
        done = 0
        for item in items:
            if done % _BATCH == 0:
                self._frame += b"\x90(" if done else b"("
            self._save(item)
            done += 1
        if done:
            self._frame += b"\x90"

    def _save_frozenset(self, items):
        _makers["frozenset"] = _made_frozenset
        if self._protocol < 4:
            self._save_made("builtins", "frozenset", (list(items),), items)
            return
        self._frame += b"("
        for item in items:
            self._save(item)
        if id(items) in self._memo:
            self._frame += b"1"
            self._get(self._memo[id(items)])
            return
        self._frame += b"\x91"
        self._memoize(items)

    # What is written by its name, or by how it is made.
    def _save_other(self, obj):
        if self._save_by_hook(obj):
            return
        _note_value(obj)
        # Tested here, so that what follows is known to be neither.
        if isinstance(obj, type):
            self._save_class(obj)
        elif isinstance(obj, (function, builtin_function_or_method)):
            self._save_function(obj)
        elif isinstance(obj, method):
            _makers["getattr"] = _made_getattr
            self._save_made("builtins", "getattr", (obj.__self__, obj.__name__), obj)
        elif hasattr(obj, "__reduce_ex__"):
            self._save_reduced(obj.__reduce_ex__(self._protocol), obj)
        elif hasattr(obj, "__reduce__"):
            self._save_reduced(obj.__reduce__(), obj)
        elif isinstance(obj, BaseException):
            self._save_call(type(obj), _exception_arguments(obj))
            attributes = {name: value for name, value in obj.__dict__.items()}
            self._save_rest(obj, None, None, attributes if attributes else None)
        else:
            parts = _reduction(obj, self._protocol)
            if isinstance(parts, str):
                self._write_global("builtins", parts)
                self._memoize(obj)
            elif isinstance(parts, _Made):
                self._save_made("builtins", parts.name, parts.args, obj)
            else:
                self._save_instance(parts, obj)

    # Whether the pickler itself or `copyreg` says how it is made.
    def _save_by_hook(self, obj):
        parts = self.reducer_override(obj)
        if parts is not NotImplemented:
            self._save_reduced(parts, obj)
        elif type(obj) in _copyreg.dispatch_table:
            self._save_reduced(_copyreg.dispatch_table[type(obj)](obj), obj)
        else:
            return False
        return True

    # A class whose instance follows, or what is called: it is not itself a value of the pickle.
    def _save_callee(self, obj):
        known = self.persistent_id(obj)
        if known is not None:
            self._save_persistent(known)
        elif id(obj) in self._memo:
            self._get(self._memo[id(obj)])
        elif self._save_by_hook(obj):
            return
        elif isinstance(obj, type):
            self._save_class(obj)
        elif isinstance(obj, (function, builtin_function_or_method)):
            self._save_function(obj)
        else:
            self._save_object(obj)

    def _save_class(self, cls):
        if cls is type(None) or cls is type(NotImplemented) or cls is type(...):
            # Reading would have to call `type`, whose result is any class.
            raise PicklingError("molt: " + repr(cls) + " is not pickled")
        module, name = _name_of(cls)
        if "<locals>" in name:
            raise AttributeError("Can't get local object " + repr(name))
        self._save_global(module, name, cls)

    def _save_function(self, func):
        module, name = _name_of(func)
        if "<locals>" in name:
            raise AttributeError("Can't get local object " + repr(name))
        if "<lambda>" in name:
            raise PicklingError("Can't pickle " + repr(func) + ": attribute lookup " + name + " on " + module + " failed")
        self._save_global(module, name, func)

    # What stands within a class is `getattr` of this in old protocols.
    def _save_global(self, module, name, obj):
        if self._protocol < 4 and "." in name:
            outer, _, last = name.rpartition(".")
            self._save_maker("builtins", "getattr")
            if self._protocol < 2:
                self._frame += b"("
            self._write_global(module, outer)
            self._save(last)
            self._frame += b"\x86R" if self._protocol >= 2 else b"tR"
        else:
            self._write_global(module, name)
        self._memoize(obj)

    def _write_global(self, module, name):
        if self._protocol >= 4:
            self._save(module)
            self._save(name)
            self._frame += b"\x93"
        else:
            if self._old_names:
                module, name = _old_name(module, name)
            self._frame += b"c" + module.encode() + b"\n" + name.encode() + b"\n"

    def _save_maker(self, module, name):
        if name not in self._builtins:
            self._builtins[name] = _Global(module, name)
        maker = self._builtins[name]
        if id(maker) in self._memo:
            self._get(self._memo[id(maker)])
        else:
            self._write_global(module, name)
            self._memoize(maker)

    # The arguments of copyreg._reconstructor: a class, and `args`, the name of a builtin class and a value.
    def _save_reconstruction(self, cls, args):
        if self._protocol < 2:
            self._frame += b"("
        self._save_class_of_instance(cls)
        self._save_maker("builtins", args[0])
        self._save(args[1])
        self._frame += b"\x87" if self._protocol >= 2 else b"t"
        self._memoize(args)
        self._frame += b"R"

    # What a builtin makes of arguments.
    def _save_made(self, module, name, args, obj):
        self._save_maker(module, name)
        self._save(args)
        self._frame += b"R"
        if id(obj) in self._memo:
            self._frame += b"0"
            self._get(self._memo[id(obj)])
        else:
            self._memoize(obj)

    # The parts: a callable, its arguments, state, items of a list, pairs of a dict, what sets the state.
    def _save_reduced(self, parts, obj):
        if isinstance(parts, str):
            self._save_global(obj, parts)
            return
        if not isinstance(parts, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        if not 2 <= len(parts) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        func, args = parts[0], parts[1]
        if not callable(func):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        self._save_call(func, args)
        items = [item for item in parts[3]] if len(parts) > 3 and parts[3] is not None else None
        pairs = [(key, value) for key, value in parts[4]] if len(parts) > 4 and parts[4] is not None else None
        if len(parts) > 5 and parts[5] is not None:
            raise PicklingError("molt: functions that set the state are not supported")
        self._save_rest(obj, items, pairs, parts[2] if len(parts) > 2 else None)

    def _save_call(self, func, args):
        if isinstance(func, (type, function)):
            _reduced[_name_of(func)] = func
        self._save_callee(func)
        self._save(args)
        self._frame += b"R"

    def _save_instance(self, parts, obj):
        args = parts.args
        if parts.kind == "__newobj__":
            self._save_class_of_instance(parts.cls)
            self._save(args)
            self._frame += b"\x81"
        elif parts.kind == "__newobj_ex__" and self._protocol >= 4:
            self._save_class_of_instance(parts.cls)
            self._save(args[0])
            self._save(args[1])
            self._frame += b"\x92"
        else:
            _makers["_reconstructor"] = _made_reconstructor
            self._save_maker("copyreg", "_reconstructor")
            self._save_reconstruction(parts.cls, args)
        self._save_rest(obj, parts.items, parts.pairs, parts.state)

    def _save_class_of_instance(self, cls):
        _instantiated[_name_of(cls)] = cls
        self._save_callee(cls)

    def _save_rest(self, obj, items, pairs, state):
        if id(obj) in self._memo:
            self._frame += b"0"
            self._get(self._memo[id(obj)])
        else:
            self._memoize(obj)
        if items is not None:
            self._save_items(items)
        if pairs is not None:
            self._save_pairs(pairs)
        if state is not None:
            self._save(state)
            self._frame += b"b"


# What a constructor takes beyond `args`, which leave out the names of files.
def _exception_arguments(exc):
    if isinstance(exc, OSError) and len(exc.args) == 2 and exc.filename is not None:
        if exc.filename2 is not None:
            return (*exc.args, exc.filename, None, exc.filename2)
        return (*exc.args, exc.filename)
    return exc.args


# By which name a class or function is found.
def _name_of(obj):
    module = obj.__module__
    return ("builtins" if module is None else module, obj.__qualname__)


# Notes that a pickle holds the class or function itself.
def _note_value(obj):
    if isinstance(obj, (type, function, builtin_function_or_method)):
        _values[_name_of(obj)] = obj


# Two's complement, as short as it goes.
def _long_bytes(value):
    data = value.to_bytes((value.bit_length() >> 3) + 1, "little", signed=True)
    if value < 0 and len(data) > 1 and data[-1] == 0xFF and data[-2] & 0x80:
        return data[:-1]
    return data


def _float_bytes(value):
    return _struct.pack(">d", value)


def _made_getattr(args):
    return getattr(args[0], str(args[1]))


def _made_set(args):
    return set(args[0]) if args else set()


def _made_frozenset(args):
    return frozenset(args[0]) if args else frozenset()


def _made_encode(args):
    return str(args[0]).encode("latin-1")


def _made_bytes(args):
    return b""


def _made_bytearray(args):
    if not args:
        return bytearray()
    data = args[0]
    if isinstance(data, str):
        return bytearray(data.encode("latin-1"))
    return bytearray(data) if isinstance(data, bytes) else bytearray()


def dump(obj, file, protocol=None, *, fix_imports=True):
    Pickler(file, protocol, fix_imports=fix_imports).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True):
    return Pickler(None, protocol, fix_imports=fix_imports)._dumped(obj)
