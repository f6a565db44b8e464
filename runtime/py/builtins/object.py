# object, type, descriptors: what every class builds on. First of the files that make up the module `builtins`.
#
# A class named as a builtin type *is* that type: its values are native and its methods are the functions here. `self` and
# `other` are native values even where a class stands below; methods that need the instance say `whole`.


class object:
    """The base class of the class hierarchy.

    When called, it accepts no arguments and returns a new featureless
    instance that has no instance attributes and cannot be given any.
"""

    def __new__(cls):
        return intrinsics.new(cls)

    def __init__(self):
        pass

    def __init_subclass__(cls, **kwargs):
        if kwargs:
            raise TypeError(cls.__qualname__ + ".__init_subclass__() takes no keyword arguments")

    def __repr__(self):
        return "<" + _full_name(self) + " object at " + _address(self) + ">"

    def __str__(self):
        return self.__repr__()

    def __format__(self, spec, /):
        if not isinstance(spec, str):
            raise TypeError("__format__() argument must be str, not " + _argument_type(spec))
        if spec == "":
            return self.__str__()
        raise TypeError("unsupported format string passed to " + intrinsics.type_name(self) + ".__format__")

    def __sizeof__(self):
        from sys import _size_of

        return _size_of(self)

    def __eq__(self, other):
        if intrinsics.same(self, other):
            return True
        return NotImplemented

    def __ne__(self, other):
        equal = self.__eq__(other)
        if equal is NotImplemented:
            return NotImplemented
        return not equal

    def __hash__(self):
        return intrinsics.int(intrinsics.object_hash(self))

    def __getattribute__(self, name, /):
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value, /):
        object.__setattr__(self, name, value)

    def __delattr__(self, name, /):
        object.__delattr__(self, name)

    def __dir__(self):
        return intrinsics.dir_names(self)


# Construction with arguments that nothing may take (`object_new` and `object_init` of CPython).
def _object_new(cls, /, *args, **kwargs):
    if args or kwargs:
        if cls.__new__ is not object.__new__:
            raise TypeError("object.__new__() takes exactly one argument (the type to instantiate)")
        if cls.__init__ is object.__init__:
            raise TypeError(cls.__name__ + "() takes no arguments")
    return intrinsics.new(cls)


def _object_init(self, /, *args, **kwargs):
    if args or kwargs:
        cls = intrinsics.type_of(self)
        if cls.__init__ is not object.__init__:
            raise TypeError("object.__init__() takes exactly one argument (the instance to initialize)")
        if cls.__new__ is object.__new__:
            raise TypeError(
                cls.__name__ + ".__init__() takes exactly one argument (the instance to initialize)"
            )


def _type_new(cls, name, bases, namespace=intrinsics.missing, /, **kwargs):
    if namespace is intrinsics.missing:
        raise TypeError("type() takes 1 or 3 arguments")
    _class_name(name)
    if not isinstance(bases, tuple):
        raise TypeError("type.__new__() argument 2 must be tuple, not " + intrinsics.type_name(bases))
    _class_namespace(namespace)
    made = intrinsics.class_in_making()
    if intrinsics.class_changed(made, namespace):
        _fill_made(made, namespace)
    return intrinsics.class_made(namespace, kwargs)


# `type(*args)`.
def _type_called(cls, /, *args, **kwargs):
    if len(args) == 1 and not kwargs:
        return intrinsics.type_of(args[0])
    if len(args) != 3:
        raise TypeError("type() takes 1 or 3 arguments")
    _class_name(args[0])
    if not isinstance(args[1], tuple):
        raise TypeError("type.__new__() argument 2 must be tuple, not " + intrinsics.type_name(args[1]))
    _class_namespace(args[2])
    return intrinsics.class_in_making()


# What stands before the parentheses of a class pattern.
def _match_class(cls):
    if not isinstance(cls, type):
        raise TypeError("called match pattern must be a class")


# A class pattern whose keyword is `again` has `name` for one of its positional sub-patterns.
def _match_once(cls, name, again):
    if name == again:
        raise TypeError(cls.__name__ + "() got multiple sub-patterns for attribute " + repr(name))


# Tells an attribute of a class its name.
def _set_name(value, cls, name):
    try:
        value.__set_name__(cls, name)
    except BaseException as exc:
        exc.add_note(
            "Error calling __set_name__ on '" + intrinsics.type_name(value) + "' instance " + repr(name) + " in "
            + repr(cls.__name__)
        )
        raise


# The bases that a base of a class statement stands for.
def _mro_entries(base, bases):
    if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
        return (base,)
    entries = base.__mro_entries__(bases)
    if not isinstance(entries, tuple):
        raise TypeError("__mro_entries__ must return a tuple")
    return entries


# The classes that have been made, by identity, in a program that asks for subclasses.
_made_classes = {}


def _note_class(cls):
    _made_classes[id(cls)] = True


# What a metaclass's own `mro` gives must be what the compiler has taken the order for.
def _check_order(cls):
    if tuple(intrinsics.type_of(cls).mro(cls)) != cls.__mro__:
        raise NotImplementedError("molt: a metaclass's mro() that changes the order of the classes")


# The namespace that a metaclass makes for a class statement.
def _prepare(metaclass, name, bases, /, **keywords):
    for base in bases:
        if issubclass(type(base), metaclass):
            metaclass = type(base)
        elif isinstance(metaclass, type) and not issubclass(metaclass, type(base)):
            raise TypeError(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses"
                " of all its bases"
            )
    if hasattr(metaclass, "__prepare__"):
        namespace = metaclass.__prepare__(name, bases, **keywords)
        if not hasattr(namespace, "__getitem__"):
            maker = metaclass.__name__ if isinstance(metaclass, type) else "<metaclass>"
            raise TypeError(maker + ".__prepare__() must return a mapping, not " + intrinsics.type_name(namespace))
        return namespace
    return None


def _bind_name(namespace, name, value):
    if namespace is not None:
        namespace[name] = value


def _unbind_name(namespace, name):
    if namespace is not None:
        del namespace[name]


def _find_name(namespace, name):
    if namespace is None:
        return intrinsics.missing
    try:
        return namespace[name]
    except KeyError:
        return intrinsics.missing


# Gives a class what the program put into its namespace.
def _fill_made(made, namespace):
    for name, value in dict.items(namespace):
        intrinsics.class_entry(made, namespace, name, value)
    intrinsics.drop_lost(made, namespace)


def _finalize(x):
    # What the runtime does with an object that has `__del__` before it frees it.
    x.__del__()


def _finalize_hooked(x):
    try:
        x.__del__()
    except BaseException as exc:
        try:
            _unraisablehook(UnraisableHookArgs(exc, type(x).__del__))
        except BaseException as other:
            _default_unraisablehook(UnraisableHookArgs(other, _unraisablehook))


def _address(x):
    return "0x" + intrinsics.int_format(intrinsics.int(intrinsics.id(x)), "012x")


def _full_name(x):
    cls = intrinsics.type_of(x)
    if cls.__module__ == "builtins":
        return cls.__qualname__
    return cls.__module__ + "." + cls.__qualname__


class property:
    """Property attribute.

      fget
        function to be used for getting an attribute value
      fset
        function to be used for setting an attribute value
      fdel
        function to be used for del'ing an attribute
      doc
        docstring

    Typical use is to define a managed attribute x:

    class C(object):
        def getx(self): return self._x
        def setx(self, value): self._x = value
        def delx(self): del self._x
        x = property(getx, setx, delx, "I'm the 'x' property.")

    Decorators make defining new properties or modifying existing ones easy:

    class C(object):
        @property
        def x(self):
            "I am the 'x' property."
            return self._x
        @x.setter
        def x(self, value):
            self._x = value
        @x.deleter
        def x(self):
            del self._x"""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        if doc is None and fget is not None:
            doc = fget.__doc__
        self.__doc__ = doc
        self.__name__ = None

    def __set_name__(self, owner, name):
        self.__name__ = name

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        if self.fget is None:
            raise AttributeError(_property_error(self, obj, "getter"))
        return self.fget(obj)

    def __set__(self, obj, value):
        if self.fset is None:
            raise AttributeError(_property_error(self, obj, "setter"))
        self.fset(obj, value)

    def __delete__(self, obj):
        if self.fdel is None:
            raise AttributeError(_property_error(self, obj, "deleter"))
        self.fdel(obj)

    def getter(self, fget):
        return intrinsics.type_of(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return intrinsics.type_of(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return intrinsics.type_of(self)(self.fget, self.fset, fdel, self.__doc__)


class classmethod:
    """Convert a function to be a class method.

    A class method receives the class as implicit first argument,
    just like an instance method receives the instance.
    To declare a class method, use this idiom:

      class C:
          @classmethod
          def f(cls, arg1, arg2, argN):
              ...

    It can be called either on the class (e.g. C.f()) or on an instance
    (e.g. C().f()).  The instance is ignored except for its class.
    If a class method is called for a derived class, the derived class
    object is passed as the implied first argument.

    Class methods are different than C++ or Java static methods.
    If you want those, see the staticmethod builtin."""

    def __init__(self, func, /):
        self.__func__ = func

    @property
    def __wrapped__(self):
        return self.__func__

    def __get__(self, obj, cls=None):
        _check_get(obj, cls)
        if cls is None:
            cls = intrinsics.type_of(obj)
        if not callable(self.__func__):
            raise TypeError("'" + intrinsics.type_name(self.__func__) + "' object is not callable")
        return intrinsics.bind(self.__func__, cls)

    def __repr__(self):
        return "<classmethod(" + repr(self.__func__) + ")>"


class type:
    """type(object) -> the object's type
    type(name, bases, dict, **kwds) -> a new type"""

    def __new__(cls, x):
        return intrinsics.type_of(x)

    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, *args, **kwargs):
        return intrinsics.new(self)

    def mro(self):
        return list(self.__mro__)

    def __dir__(self):
        return intrinsics.dir_names(self)

    @classmethod
    def __prepare__(cls, *args, **kwargs):
        return {}

    @property
    def __dict__(self):
        return mappingproxy(_with_added(self, intrinsics.class_dict(self)))

    def __instancecheck__(self, instance, /):
        return intrinsics.isinstance(instance, self)

    def __subclasscheck__(self, subclass, /):
        return intrinsics.subclass(subclass, self)

    def __subclasses__(self):
        return [cls for cls in intrinsics.subclasses(self) if id(cls) in _made_classes]

    def __repr__(self):
        if self.__module__ == "builtins":
            return "<class '" + self.__qualname__ + "'>"
        return "<class '" + self.__module__ + "." + self.__qualname__ + "'>"

    def __str__(self):
        return intrinsics.type_of(self).__repr__(self)

    def __format__(self, spec, /):
        if not isinstance(spec, str):
            raise TypeError("__format__() argument must be str, not " + _argument_type(spec))
        if spec == "":
            return intrinsics.type_of(self).__repr__(self)
        raise TypeError("unsupported format string passed to type.__format__")

    def __hash__(self):
        return intrinsics.int(intrinsics.id(self))

    def __or__(self, other):
        if self is other:
            return self
        return _union(self, other)

    def __ror__(self, other):
        return _union(other, self)


class NoneType:
    def __new__(cls, /, *args, **kwargs):
        _takes_no_arguments("NoneType", args, kwargs)
        return None

    def __repr__(self):
        return "None"

    def __str__(self):
        return "None"

    def __bool__(self):
        return False

    def __hash__(self):
        return 0xFCA86420

    def __format__(self, spec, /):
        if not isinstance(spec, str):
            raise TypeError("__format__() argument must be str, not " + _argument_type(spec))
        if spec == "":
            return "None"
        raise TypeError("unsupported format string passed to NoneType.__format__")


class ellipsis:
    def __new__(cls, /, *args, **kwargs):
        _takes_no_arguments("EllipsisType", args, kwargs)
        return ...

    def __repr__(self):
        return "Ellipsis"

    def __str__(self):
        return "Ellipsis"


def _takes_no_arguments(name, args, kwargs):
    if args or kwargs:
        raise TypeError(name + " takes no arguments")


class NotImplementedType:
    def __new__(cls, /, *args, **kwargs):
        _takes_no_arguments("NotImplementedType", args, kwargs)
        return NotImplemented

    def __repr__(self):
        return "NotImplemented"

    def __str__(self):
        return "NotImplemented"


class function:
    def __new__(cls, code=intrinsics.missing, globals=intrinsics.missing, *rest):
        if code is intrinsics.missing:
            raise TypeError("function() missing required argument 'code' (pos 1)")
        if globals is intrinsics.missing:
            raise TypeError("function() missing required argument 'globals' (pos 2)")
        if intrinsics.type_name(code) == "code":
            raise NotImplementedError("molt: functions are made by `def` and `lambda` only")
        raise TypeError("function() argument 'code' must be code, not " + intrinsics.type_name(code))

    def __repr__(self):
        return "<function " + self.__qualname__ + " at " + _address(self) + ">"

    def __str__(self):
        return self.__repr__()

    def __get__(self, obj, cls=None, /):
        if obj is None:
            _check_get(obj, cls)
            return self
        return intrinsics.bind(self, obj)

    @property
    def __call__(self):
        return self

    @property
    def __defaults__(self):
        return intrinsics.func_defaults(self)

    @property
    def __kwdefaults__(self):
        defaults = intrinsics.func_kwdefaults(self)
        return None if defaults is None else _function_kwdefaults(self, defaults)

    @property
    def __globals__(self):
        return _variables(intrinsics.module_of(self))

    @property
    def __closure__(self):
        return intrinsics.func_cells(self)

    @property
    def __code__(self):
        facts = intrinsics.func_facts(self)
        return code(facts[0], facts[1], facts)

    @property
    def __dict__(self):
        return _function_dict(self, _with_added(self, intrinsics.func_dict(self)))

    @property
    def __annotations__(self):
        return {}

    @property
    def __type_params__(self):
        return ()


class builtin_function_or_method:
    @property
    def __call__(self):
        return self

    def __repr__(self):
        if hasattr(self, "__self__"):
            owner = intrinsics.type_name(self.__self__) + " object at " + _address(self.__self__)
            return "<built-in method " + self.__name__ + " of " + owner + ">"
        return "<built-in function " + self.__name__ + ">"

    def __str__(self):
        return self.__repr__()

    def __eq__(self, other):
        if not isinstance(other, builtin_function_or_method):
            return NotImplemented
        if hasattr(self, "__self__") and hasattr(other, "__self__"):
            return self.__self__ is other.__self__ and self.__func__ is other.__func__
        return self is other

    def __hash__(self):
        if hasattr(self, "__self__"):
            return intrinsics.int(intrinsics.id(self.__self__)) ^ hash(self.__func__)
        return intrinsics.int(intrinsics.id(self))


# What builtin classes hold: their methods, and those that are slots in CPython.
class method_descriptor:
    def __repr__(self):
        return _descriptor_text(self, "method")

    def __str__(self):
        return self.__repr__()

    def __get__(self, obj, cls=None, /):
        return _descriptor_bound(self, obj)


class wrapper_descriptor:
    def __repr__(self):
        return _descriptor_text(self, "slot wrapper")

    def __str__(self):
        return self.__repr__()

    def __get__(self, obj, cls=None, /):
        return _descriptor_bound(self, obj)


def _descriptor_text(descriptor, kind):
    return "<" + kind + " '" + descriptor.__name__ + "' of '" + descriptor.__objclass__.__name__ + "' objects>"


def _descriptor_bound(descriptor, obj):
    if obj is None:
        return descriptor
    return intrinsics.bind(descriptor, obj)


# A slot of a builtin class with its receiver.
class method_wrapper:
    __called__ = "method-wrapper"

    def __repr__(self):
        owner = intrinsics.type_name(self.__self__) + " object at " + _address(self.__self__)
        return "<method-wrapper '" + self.__name__ + "' of " + owner + ">"

    def __str__(self):
        return self.__repr__()

    def __eq__(self, other):
        if not isinstance(other, method_wrapper):
            return NotImplemented
        return self.__self__ is other.__self__ and self.__func__ is other.__func__

    def __hash__(self):
        return intrinsics.int(intrinsics.id(self.__self__)) ^ hash(self.__func__)


class method:
    def __new__(cls, func, obj, /):
        if not callable(func):
            raise TypeError("first argument must be callable")
        if obj is None:
            raise TypeError("instance must not be None")
        return intrinsics.bind(func, obj)

    @property
    def __call__(self):
        return self

    def __repr__(self):
        return "<bound method " + self.__qualname__ + " of " + repr(self.__self__) + ">"

    def __str__(self):
        return self.__repr__()

    def __eq__(self, other):
        if not isinstance(other, method):
            return NotImplemented
        return self.__self__ is other.__self__ and self.__func__ is other.__func__

    def __ne__(self, other):
        if not isinstance(other, method):
            return NotImplemented
        return not (self.__self__ is other.__self__ and self.__func__ is other.__func__)

    def __hash__(self):
        return intrinsics.int(intrinsics.id(self.__self__)) ^ hash(self.__func__)


class module:
    def __new__(cls, name, doc=None):
        if cls is module:
            return _made_module(name, doc)
        return object.__new__(cls)

    def __init__(self, name, doc=None):
        if not isinstance(name, str):
            raise TypeError("module() argument 'name' must be str, not " + _argument_type(name))
        self.__name__ = name
        self.__doc__ = doc
        self.__package__ = None
        self.__loader__ = None
        self.__spec__ = None

    def __repr__(self):
        if isinstance(self, _made_module):
            return "<module '" + self.__name__ + "'>"
        if hasattr(self, "__file__"):
            return "<module '" + self.__name__ + "' from '" + self.__file__ + "'>"
        return "<module '" + self.__name__ + "' (built-in)>"

    @property
    def __dict__(self):
        return _variables(self)

    def __str__(self):
        return self.__repr__()


# What a call of module makes; those of the program itself are made by the compiler.
class _made_module(module):
    __called__ = "module"

    def __getattr__(self, name):
        raise AttributeError("module '" + self.__name__ + "' has no attribute '" + name + "'", name=name, obj=self)


class cell:
    pass


# What assignments to the words of classes and functions run.
def _set_class_name(cls, value):
    if not isinstance(value, str):
        kind = intrinsics.type_name(value)
        raise TypeError("can only assign string to " + cls.__name__ + ".__name__, not '" + kind + "'")
    cls.__name__ = value


def _set_class_qualname(cls, value):
    if not isinstance(value, str):
        kind = intrinsics.type_name(value)
        raise TypeError("can only assign string to " + cls.__name__ + ".__qualname__, not '" + kind + "'")
    cls.__qualname__ = value


def _set_class_bases(cls, value):
    if not isinstance(value, tuple):
        raise TypeError(
            "can only assign tuple to " + cls.__name__ + ".__bases__, not " + intrinsics.type_name(value)
        )
    if value == ():
        raise TypeError("can only assign non-empty tuple to " + cls.__name__ + ".__bases__, not ()")
    if value != cls.__bases__:
        raise NotImplementedError("molt: the bases of a class cannot be changed")


def _set_class_dict(cls, value):
    raise AttributeError("attribute '__dict__' of 'type' objects is not writable")


def _set_class_mro(cls, value):
    raise AttributeError("attribute '__mro__' of 'type' objects is not writable")


def _set_func_name(func, value):
    if not isinstance(value, str):
        raise TypeError("__name__ must be set to a string object")
    func.__name__ = value


def _set_func_qualname(func, value):
    if not isinstance(value, str):
        raise TypeError("__qualname__ must be set to a string object")
    func.__qualname__ = value


def _set_func_defaults(func, value):
    if value is None:
        func.__defaults__ = None
    elif isinstance(value, tuple):
        func.__defaults__ = tuple(value)
    else:
        raise TypeError("__defaults__ must be set to a tuple object")


def _set_func_kwdefaults(func, value):
    if value is None:
        func.__kwdefaults__ = None
    elif isinstance(value, dict):
        func.__kwdefaults__ = dict(value)
    else:
        raise TypeError("__kwdefaults__ must be set to a dict object")


def _set_func_dict(func, value):
    if not isinstance(value, dict):
        raise TypeError("__dict__ must be set to a dictionary, not a '" + intrinsics.type_name(value) + "'")
    attributes = func.__dict__
    attributes.clear()
    attributes.update(value)


def _set_func_readonly(func, value):
    raise AttributeError("readonly attribute")


def _delete_func_doc(func):
    func.__doc__ = None


def _property_error(descriptor, obj, what):
    owner = intrinsics.type_of(obj).__qualname__
    name = descriptor.__name__
    if name is None and descriptor.fget is not None:
        name = descriptor.fget.__name__
    if name is None:
        return "property of '" + owner + "' object has no " + what
    return "property '" + name + "' of '" + owner + "' object has no " + what


def _check_get(obj, cls):
    if obj is None and cls is None:
        raise TypeError("__get__(None, None) is invalid")


class staticmethod:
    """Convert a function to be a static method.

    A static method does not receive an implicit first argument.
    To declare a static method, use this idiom:

         class C:
             @staticmethod
             def f(arg1, arg2, argN):
                 ...

    It can be called either on the class (e.g. C.f()) or on an instance
    (e.g. C().f()). Both the class and the instance are ignored, and
    neither is passed implicitly as the first argument to the method.

    Static methods in Python are similar to those found in Java or C++.
    For a more advanced concept, see the classmethod builtin."""

    def __init__(self, func, /):
        self.__func__ = func

    @property
    def __wrapped__(self):
        return self.__func__

    def __get__(self, obj, cls=None):
        _check_get(obj, cls)
        return self.__func__

    def __call__(self, *args, **kwargs):
        return self.__func__(*args, **kwargs)

    def __repr__(self):
        return "<staticmethod(" + repr(self.__func__) + ")>"


class super:
    # With arguments, or in a method, it is the compiler's.
    def __new__(cls, *args):
        if len(args) == 0:
            raise RuntimeError("super(): no arguments")
        if len(args) > 2:
            raise TypeError("super() expected at most 2 arguments, got " + str(len(args)))
        if not isinstance(args[0], type):
            raise TypeError("super() argument 1 must be a type, not " + intrinsics.type_name(args[0]))
        raise NotImplementedError("molt: super of a class that only the run knows")

    def __repr__(self):
        return "<super: <class '" + self.__thisclass__.__name__ + "'>, <" + self.__self_class__.__name__ + " object>>"

    def __str__(self):
        return self.__repr__()

    def __format__(self, spec, /):
        if not isinstance(spec, str):
            raise TypeError("__format__() argument must be str, not " + _argument_type(spec))
        if spec == "":
            return self.__repr__()
        raise TypeError("unsupported format string passed to super.__format__")


# `super()` in a function with parameters that stands in no class.
def _super_without_class():
    raise RuntimeError("super(): __class__ cell not found")


# Whether the right operand of a sequence's + or * has a say: builtin types have not.
def _reflects(x, has_method):
    if intrinsics.exact(x, (int, float, str, bytes, list, tuple)):
        return False
    return has_method


def _index(x, kind):
    if isinstance(x, int):
        return _index_word(x)
    if hasattr(x, "__index__"):
        return _index_word(_checked_index(x.__index__()))
    raise TypeError(kind + " indices must be integers or slices, not " + intrinsics.type_name(x))


def _index_word(x):
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return intrinsics.clamp(x)
    raise IndexError("cannot fit 'int' into an index-sized integer")


class sequence_iterator:
    __called__ = "iterator"

    def __init__(self, sequence):
        self.sequence = sequence
        self.index = 0

    def __iter__(self):
        return self

    def __length_hint__(self):
        if not hasattr(self.sequence, "__len__"):
            return NotImplemented
        return max(len(self.sequence) - self.index, 0)

    def __next__(self):
        try:
            item = self.sequence[self.index]
        except (IndexError, StopIteration):
            item = intrinsics.missing
        if item is intrinsics.missing:
            intrinsics.stop()
        self.index += 1
        return item
