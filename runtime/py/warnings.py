# warnings: shown once for each text, class and line, as the default filters have it.

import re
import sys

from builtins import _frames


# A regular expression for messages or modules. Programs without such filters have none, and no engine for it.
class _Pattern:
    def __init__(self, text, flags):
        self._compiled = re.compile(text, flags)

    def takes(self, text):
        return self._compiled.match(text) is not None

    def __repr__(self):
        return repr(self._compiled)


class _MainModule:
    def takes(self, text):
        return text == "__main__"

    def __repr__(self):
        return "'__main__'"


# (action, pattern of messages or None, class, pattern of modules or None, line), the latest first.
filters = [
    ("default", None, DeprecationWarning, _MainModule(), 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
_seen = []
# Source lines by file and number, of the places where warnings were issued.
_sources = {}


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source

    def __str__(self):
        fields = ["{message : ", repr(self.message), ", category : ", repr(self.category.__name__), ", filename : "]
        fields += [repr(self.filename), ", lineno : ", str(self.lineno), ", line : ", repr(self.line), "}"]
        return "".join(fields)


def formatwarning(message, category, filename, lineno, line=None):
    text = filename + ":" + str(lineno) + ": " + category.__name__ + ": " + str(message) + "\n"
    if line is None:
        line = _source_of(filename, lineno)
    if line:
        text += "  " + line.strip() + "\n"
    return text


def _source_of(filename, lineno):
    if (filename, lineno) in _sources:
        return _sources[(filename, lineno)]
    try:
        with open(filename) as file:
            for number, line in enumerate(file, 1):
                if number == lineno:
                    return line
    except (OSError, UnicodeDecodeError):
        pass
    return ""


def showwarning(message, category, filename, lineno, file=None, line=None):
    text = formatwarning(message, category, filename, lineno, line)
    if file is None:
        sys.stderr.write(text)
    else:
        file.write(text)


def _check_action(action):
    if action not in ("default", "always", "ignore", "module", "once", "error", "all"):
        raise ValueError("invalid action: " + repr(action))


# A filter that is there already moves.
def _add_filter(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check_action(action)
    _add_filter((action, None, category, None, lineno), append)
    _seen.clear()


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    _check_action(action)
    pattern = None
    if message != "":
        pattern = _Pattern(message, re.IGNORECASE)
    place = None
    if module != "":
        place = _Pattern(module, 0)
    _add_filter((action, pattern, category, place, lineno), append)
    _seen.clear()


def resetwarnings():
    filters.clear()
    _seen.clear()


def _action_for(text, warning, module, line):
    for action, pattern, category, place, lineno in filters:
        if (
            issubclass(type(warning), category)
            and (pattern is None or pattern.takes(text))
            and (place is None or place.takes(module))
            and (lineno == 0 or lineno == line)
        ):
            return action
    return "default"


# Where the function that called `warn` stands, or a caller of it: file, line, source and module.
def _place(stacklevel):
    frames = _frames()
    if frames is None:
        return ("<sys>", 0, "", "sys")
    at = intrinsics.int(intrinsics.traceback_len(frames)) - max(stacklevel, 1)
    if at < 0:
        return ("<sys>", 0, "", "sys")
    entry = intrinsics.index(at)
    name = intrinsics.traceback_file(frames, entry)
    line = intrinsics.int(intrinsics.traceback_line(frames, entry))
    # The entry module's body is the outermost frame.
    if name == intrinsics.traceback_file(frames, intrinsics.index(0)):
        module = "__main__"
    else:
        module = name[name.rfind("/") + 1 :].removesuffix(".py")
    return (name, line, intrinsics.traceback_source(frames, entry), module)


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if not isinstance(message, Warning):
        if category is None:
            category = UserWarning
        if not isinstance(category, type) or not issubclass(category, Warning):
            raise TypeError("category must be a Warning subclass, not '" + intrinsics.type_name(category) + "'")
    name, line, text, module = _place(stacklevel)
    if text != "":
        _sources[(name, line)] = text
    if isinstance(message, Warning):
        _issue(str(message), message, name, line, module)
    else:
        _issue(str(message), category(message), name, line, module)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if module is None:
        module = filename.removesuffix(".py")
    if isinstance(message, Warning):
        _issue(str(message), message, filename, lineno, module)
    else:
        _issue(str(message), category(message), filename, lineno, module)


def _issue(text, warning, filename, lineno, module):
    action = _action_for(text, warning, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise warning
    if action != "always" and action != "all":
        kind = type(warning).__name__
        if action == "once":
            key = (text, kind, "", 0)
        elif action == "module":
            key = (text, kind, filename, 0)
        else:
            key = (text, kind, filename, lineno)
        if key in _seen:
            return
        _seen.append(key)
    if len(_records) > 0 and _records[-1].record:
        _records[-1].log.append(WarningMessage(warning, type(warning), filename, lineno))
    else:
        showwarning(warning, type(warning), filename, lineno, None, None)


# The catch_warnings blocks that are active.
_records = []


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self.record = record
        self.log = []
        self._action = action
        self._category = category
        self._filters = []
        self._entered = False

    def __repr__(self):
        return "catch_warnings(record=True)" if self.record else "catch_warnings()"

    def __enter__(self):
        if self._entered:
            raise RuntimeError("Cannot enter " + repr(self) + " twice")
        self._entered = True
        self._filters = filters[:]
        _seen.clear()
        _records.append(self)
        if self._action is not None:
            simplefilter(self._action, self._category)
        if self.record:
            return self.log
        return None

    def __exit__(self, exc_type, exc, traceback):
        if not self._entered:
            raise RuntimeError("Cannot exit " + repr(self) + " without entering first")
        filters[:] = self._filters
        _seen.clear()
        _records.pop()


class deprecated:
    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError("Expected an object of type str for 'message', not '" + intrinsics.type_name(message) + "'")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        def wrapper(*args, **kwargs):
            if self.category is not None:
                warn(self.message, self.category, self.stacklevel)
            return arg(*args, **kwargs)

        return wrapper
