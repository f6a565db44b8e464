# Unpickler: a machine with a stack, a memo and marks.

# What a pickle names: whether this program pickles such a thing is checked at once, as CPython does.
def _global(module_name, name):
    if module_name not in ("builtins", "_codecs", "copyreg") and not _is_known(module_name, name):
        if module_name != "__main__" and module_name not in _sys.modules:
            raise ModuleNotFoundError("No module named " + repr(module_name), name=module_name)
        raise AttributeError("Can't get attribute " + repr(name) + " on <module " + repr(module_name) + ">")
    return _Global(module_name, name)


def _is_known(module_name, name):
    for table in (_instantiated, _values, _reduced):
        for known_module, known_name in table:
            # It may stand around a known one.
            if known_module == module_name and (known_name == name or known_name.startswith(name + ".")):
                return True
    return _known_anywhere(module_name, name) is not None


# The class or function itself.
def _found(named):
    found = _known_anywhere(named.module_name, named.name)
    return named if found is None else found


def _known_anywhere(module_name, name):
    found = _known(_values, module_name, name)
    if found is None:
        found = _known(_instantiated, module_name, name)
    if found is None:
        found = _known(_reduced, module_name, name)
    return found


# The value of an item, for a place where it is no argument of a call.
def _value_of(item):
    value = _part(item)
    if isinstance(value, _Global):
        raise UnpicklingError("molt: this program pickles no such value as " + value.module_name + "." + value.name)
    return value


# An item of a tuple, which may be the arguments of a call.
def _part(item):
    if isinstance(item, _Global):
        if item.module_name == "builtins" and item.name in ("Ellipsis", "NotImplemented"):
            return _made(item, ())
        value = _known(_values, item.module_name, item.name)
        return item if value is None else value
    return item


def _called(func, args):
    if not isinstance(args, tuple):
        raise UnpicklingError("arguments must be a tuple")
    if isinstance(func, _Global):
        known = _known(_reduced, func.module_name, func.name)
        return _made(func, args) if known is None else known(*args)
    for known in _reduced.values():
        if known is func:
            return known(*args)
    raise UnpicklingError("cannot call " + repr(func) + ", with which this program has pickled nothing")


def _made(func, args):
    if func.name == "getattr" and len(args) == 2:
        nested = _nested(args[0], str(args[1]))
        if nested is not None:
            return nested
    if func.name not in _makers:
        for known in intrinsics.kinds(_makers.get(func.name)):
            if _makes(known.__name__, func.name):
                _makers[func.name] = known
    if func.name in _makers:
        return _makers[func.name](args)
    raise UnpicklingError("cannot call " + func.module_name + "." + func.name + ", with which this program has pickled nothing")


# Makers have the names of what they make.
def _makes(maker_name, name):
    return maker_name == "_made_" + name.lstrip("_")


# What stands within a class: `getattr` of it in old protocols.
def _nested(outer, name):
    if isinstance(outer, _Global):
        return _Global(outer.module_name, outer.name + "." + name)
    if isinstance(outer, type):
        full = outer.__qualname__ + "." + name
        if _is_known(outer.__module__, full):
            return _Global(outer.__module__, full)
    return None


class Unpickler:
    __module__ = "_pickle"

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict"):
        self._file = file
        self._old_names = fix_imports
        self._encoding = encoding
        self._errors = errors
        self._protocol = 0
        self._data = b""
        self._at = 0
        self._memo = {}

    def load(self):
        # What follows the pickle stays in the file.
        start = self._file.tell() if hasattr(self._file, "seekable") and self._file.seekable() else -1
        self._data = self._file.read()
        self._at = 0
        value = self._loaded()
        if start >= 0:
            self._file.seek(start + self._at)
        return value

    def find_class(self, module_name, global_name):
        return _found(self._named(module_name, global_name))

    def _named(self, module_name, name):
        if self._protocol < 3 and self._old_names:
            module_name, name = _new_name(module_name, name)
        return _global(module_name, name)

    # Only a method of the program needs the class itself.
    def _global(self, module_name, name):
        if type(self) is Unpickler:
            return self._named(module_name, name)
        return self.find_class(module_name, name)

    def persistent_load(self, pid):
        raise UnpicklingError(
            "A load persistent id instruction was encountered, but no persistent_load function was specified."
        )

    def _read(self, count):
        start = self._at
        self._at += count
        if self._at > len(self._data):
            raise UnpicklingError("pickle data was truncated")
        return self._data[start:self._at]

    def _size(self, count):
        return int.from_bytes(self._read(count), "little")

    def _line(self):
        end = self._data.find(b"\n", self._at)
        if end < 0:
            raise UnpicklingError("pickle data was truncated")
        line = self._data[self._at:end]
        self._at = end + 1
        return line.decode("utf-8")

    def _pop(self):
        if not self._stack:
            raise UnpicklingError("unpickling stack underflow" if not self._marks else "unexpected MARK found")
        return self._stack.pop()

    def _top(self):
        if not self._stack:
            raise UnpicklingError("unpickling stack underflow")
        return self._stack[-1]

    # What has been pushed since the last mark.
    def _since_mark(self):
        if not self._marks:
            raise UnpicklingError("could not find MARK")
        items = self._stack
        self._stack = self._marks.pop()
        return items

    def _values_since_mark(self):
        return [_value_of(item) for item in self._since_mark()]

    def _parts_since_mark(self):
        return tuple([_part(item) for item in self._since_mark()])

    def _loaded(self):
        self._stack = []
        self._marks = []
        while True:
            if self._at >= len(self._data):
                raise EOFError("Ran out of input")
            code = self._data[self._at]
            self._at += 1
            if code == 0x2E:
                return _value_of(self._pop())
            if not self._run(code):
                shown = chr(code) if 0x20 <= code < 0x7F and code != 0x27 and code != 0x5C else "\\x%02x" % code
                raise UnpicklingError("invalid load key, '" + shown + "'.")

    # Runs one instruction; whether there is such a one.
    def _run(self, code):
        return self._run_value(code) or self._run_container(code) or self._run_object(code) or self._run_memo(code)

    def _push(self, value):
        self._stack.append(value)
        return True

    def _run_value(self, code):
        match code:
            case 0x4E:
                return self._push(None)
            case 0x88:
                return self._push(True)
            case 0x89:
                return self._push(False)
            case 0x4B:
                return self._push(self._size(1))
            case 0x4D:
                return self._push(self._size(2))
            case 0x4A:
                return self._push(int.from_bytes(self._read(4), "little", signed=True))
            case 0x49:
                line = self._line()
                return self._push(line == "01" if line in ("00", "01") else int(line))
            case 0x4C:
                return self._push(int(self._line().removesuffix("L")))
            case 0x8A:
                return self._push(int.from_bytes(self._read(self._size(1)), "little", signed=True))
            case 0x8B:
                return self._push(int.from_bytes(self._read(self._size(4)), "little", signed=True))
            case 0x46:
                return self._push(float(self._line()))
            case 0x47:
                return self._push(_struct.unpack(">d", self._read(8))[0])
            case 0x8C:
                return self._push_text(self._size(1))
            case 0x58:
                return self._push_text(self._size(4))
            case 0x8D:
                return self._push_text(self._size(8))
            case 0x56:
                end = self._data.find(b"\n", self._at)
                text = self._data[self._at:end].decode("raw-unicode-escape")
                self._at = end + 1
                return self._push(text)
            case 0x43:
                return self._push(self._read(self._size(1)))
            case 0x42:
                return self._push(self._read(self._size(4)))
            case 0x8E:
                return self._push(self._read(self._size(8)))
            case 0x96:
                return self._push(_made(_Global("builtins", "bytearray"), (self._read(self._size(8)),)))
            case 0x55:
                return self._push_old_text(self._read(self._size(1)))
            case 0x54:
                return self._push_old_text(self._read(self._size(4)))
            case 0x53:
                line = self._line()
                if len(line) < 2 or line[0] != line[-1] or line[0] not in "'\"":
                    raise UnpicklingError("the STRING opcode argument must be quoted")
                data = line[1:-1].encode("latin-1").decode("unicode-escape").encode("latin-1")
                return self._push_old_text(data)
        return False

    def _push_text(self, size):
        return self._push(self._read(size).decode("utf-8", "surrogatepass"))

    def _push_old_text(self, data):
        return self._push(data if self._encoding == "bytes" else data.decode(self._encoding, self._errors))

    def _run_container(self, code):
        match code:
            case 0x28:
                self._marks.append(self._stack)
                self._stack = []
                return True
            case 0x29:
                return self._push(())
            case 0x85:
                return self._push((_part(self._pop()),))
            case 0x86:
                last = _part(self._pop())
                return self._push((_part(self._pop()), last))
            case 0x87:
                last = _part(self._pop())
                middle = _part(self._pop())
                return self._push((_part(self._pop()), middle, last))
            case 0x74:
                return self._push(self._parts_since_mark())
            case 0x5D:
                return self._push([])
            case 0x6C:
                return self._push(self._values_since_mark())
            case 0x61:
                self._extend([_value_of(self._pop())])
                return True
            case 0x65:
                self._extend(self._values_since_mark())
                return True
            case 0x7D:
                return self._push({})
            case 0x64:
                items = self._values_since_mark()
                self._push({})
                return self._set_items(items)
            case 0x73:
                value = _value_of(self._pop())
                return self._set_items([_value_of(self._pop()), value])
            case 0x75:
                return self._set_items(self._values_since_mark())
            case 0x8F:
                return self._push(_made(_Global("builtins", "set"), ()))
            case 0x90:
                items = self._values_since_mark()
                target = self._top()
                if not isinstance(target, set):
                    raise UnpicklingError("items of a set for something else")
                set.update(target, items)
                return True
            case 0x91:
                return self._push(_made(_Global("builtins", "frozenset"), (self._values_since_mark(),)))
        return False

    def _extend(self, items):
        target = self._top()
        if isinstance(target, list):
            list.extend(target, items)
        else:
            _append_all(target, items)

    def _set_items(self, items):
        target = self._top()
        if type(target) is dict and isinstance(target, dict):
            for at in range(0, len(items), 2):
                dict.__setitem__(target, items[at], items[at + 1])
        else:
            _set_all(target, items)
        return True

    def _run_object(self, code):
        match code:
            case 0x63:
                module_name = self._line()
                return self._push(self._global(module_name, self._line()))
            case 0x93:
                name = self._pop()
                module_name = self._pop()
                if not isinstance(name, str) or not isinstance(module_name, str):
                    raise UnpicklingError("STACK_GLOBAL requires str")
                return self._push(self._global(module_name, name))
            case 0x52:
                args = self._pop()
                func = self._pop()
                return self._push(_called(func, args))
            case 0x81:
                args = self._pop()
                return self._push(_new_instance(self._pop(), args))
            case 0x92:
                kwargs = self._pop()
                args = self._pop()
                return self._push(_new_instance_with(self._pop(), args, kwargs))
            case 0x69:
                module_name = self._line()
                cls = self._global(module_name, self._line())
                return self._push(_called(cls, self._parts_since_mark()))
            case 0x6F:
                items = self._since_mark()
                return self._push(_called(items[0], tuple([_part(item) for item in items[1:]])))
            case 0x62:
                self._build(_value_of(self._pop()), self._top())
                return True
            case 0x50:
                return self._push(self.persistent_load(self._line()))
            case 0x51:
                return self._push(self.persistent_load(self._pop()))
        return False

    def _build(self, state, target):
        if isinstance(target, (type, function, _Global)) or intrinsics.exact(target, _VALUES):
            raise UnpicklingError("state is not a dictionary")
        if hasattr(target, "_without_state_"):
            raise UnpicklingError("members of enumerations take no state")
        if hasattr(target, "__setstate__"):
            target.__setstate__(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if isinstance(state, dict) and state and hasattr(target, "__dict__"):
            for name, value in state.items():
                target.__dict__[name] = value
        if isinstance(slots, dict) and hasattr(target, "__slots__"):
            _set_slots(target, slots)

    def _run_memo(self, code):
        match code:
            case 0x80:
                self._protocol = self._size(1)
                if self._protocol > HIGHEST_PROTOCOL:
                    raise ValueError("unsupported pickle protocol: " + str(self._protocol))
            case 0x95:
                size = self._size(8)
                if self._at + size > len(self._data):
                    raise UnpicklingError("pickle data was truncated")
            case 0x94:
                self._memo[len(self._memo)] = self._top()
            case 0x71:
                self._memo[self._size(1)] = self._top()
            case 0x72:
                self._memo[self._size(4)] = self._top()
            case 0x70:
                self._memo[int(self._line())] = self._top()
            case 0x68:
                self._recall(self._size(1))
            case 0x6A:
                self._recall(self._size(4))
            case 0x67:
                self._recall(int(self._line()))
            case 0x30:
                if self._stack:
                    self._stack.pop()
                else:
                    self._since_mark()
            case 0x31:
                self._since_mark()
            case 0x32:
                self._push(self._top())
            case _:
                return False
        return True

    def _recall(self, at):
        if at not in self._memo:
            raise UnpicklingError("Memo value not found at index " + str(at))
        self._push(self._memo[at])


# What takes no state: a pickle could give it some, but none that was written does.
_VALUES = (bool, int, float, str, bytes, list, tuple, dict, set, frozenset)


# Below, instances of the program's classes: builtin containers were dealt with.
def _append_all(target, items):
    if not isinstance(target, (type, function, _Global)) and not intrinsics.exact(target, _VALUES):
        if hasattr(target, "extend"):
            target.extend(items)
            return
        if hasattr(target, "append"):
            for item in items:
                target.append(item)
            return
    raise AttributeError("'" + intrinsics.type_name(target) + "' object has no attribute 'append'")


def _set_all(target, items):
    if isinstance(target, (type, function, _Global)) or intrinsics.exact(target, _VALUES) or not hasattr(target, "__setitem__"):
        raise TypeError("'" + intrinsics.type_name(target) + "' object does not support item assignment")
    for at in range(0, len(items), 2):
        target[items[at]] = items[at + 1]


def _new_instance(named, args):
    cls = _known_class(named) if isinstance(named, _Global) else named
    if not isinstance(cls, type) or not isinstance(args, tuple):
        raise UnpicklingError("NEWOBJ class argument must be a type, not " + intrinsics.type_name(cls))
    return cls.__new__(cls, *args) if args else cls.__new__(cls)


def _new_instance_with(named, args, kwargs):
    cls = _known_class(named) if isinstance(named, _Global) else named
    if not isinstance(cls, type) or not isinstance(args, tuple) or not isinstance(kwargs, dict):
        raise UnpicklingError("NEWOBJ_EX class argument must be a type, not " + intrinsics.type_name(cls))
    return cls.__new__(cls, *args, **kwargs)


# Classes of modules say themselves how they are made, and what their slots hold.
def _set_slots(target, slots):
    if intrinsics.of_runtime(target):
        raise UnpicklingError("molt: the slots of a '" + intrinsics.type_name(target) + "' object are not read")
    for name, value in slots.items():
        setattr(target, name, value)


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict"):
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict"):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    reader = Unpickler(None, fix_imports=fix_imports, encoding=encoding, errors=errors)
    reader._data = bytes(data)
    return reader._loaded()
