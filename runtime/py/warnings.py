# warnings: shown once for each text, class and line, as the default filters have it.

import re
import sys

# (action, pattern of messages or None, class, line), the latest first.
filters = []
_seen = []


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source


def formatwarning(message, category, filename, lineno, line=None):
    text = filename + ":" + str(lineno) + ": " + category.__name__ + ": " + str(message) + "\n"
    if line:
        text += "  " + line.strip() + "\n"
    return text


def showwarning(message, category, filename, lineno, file=None, line=None):
    text = formatwarning(message, category, filename, lineno, line)
    if file is None:
        sys.stderr.write(text)
    else:
        file.write(text)


def _check_action(action):
    if action not in ("default", "always", "ignore", "module", "once", "error", "all"):
        raise ValueError("invalid action: " + repr(action))


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check_action(action)
    if append:
        filters.append((action, None, category, lineno))
    else:
        filters.insert(0, (action, None, category, lineno))
    _seen.clear()


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    _check_action(action)
    pattern = None
    if message != "":
        pattern = _Pattern(message)
    if append:
        filters.append((action, pattern, category, lineno))
    else:
        filters.insert(0, (action, pattern, category, lineno))
    _seen.clear()


# A regular expression for messages. Programs without filters by message have none, and no engine for it.
class _Pattern:
    def __init__(self, text):
        self._compiled = re.compile(text, re.IGNORECASE)

    def takes(self, text):
        return self._compiled.match(text) is not None


def resetwarnings():
    filters.clear()
    _seen.clear()


def _action_for(text, warning):
    for action, pattern, category, lineno in filters:
        if issubclass(type(warning), category) and (pattern is None or pattern.takes(text)):
            return action
    if isinstance(warning, (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)):
        if isinstance(warning, DeprecationWarning):
            return "default"
        return "ignore"
    return "default"


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        _issue(str(message), message, "sys", 1)
    else:
        if category is None:
            category = UserWarning
        if not isinstance(category, type) or not issubclass(category, Warning):
            raise TypeError("category must be a Warning subclass, not '" + intrinsics.type_name(category) + "'")
        _issue(str(message), category(message), "sys", 1)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if isinstance(message, Warning):
        _issue(str(message), message, filename, lineno)
    else:
        _issue(str(message), category(message), filename, lineno)


def _issue(text, warning, filename, lineno):
    action = _action_for(text, warning)
    if action == "ignore":
        return
    if action == "error":
        raise warning
    if action != "always" and action != "all":
        key = (text, type(warning).__name__, 0 if action == "once" else lineno)
        if key in _seen:
            return
        _seen.append(key)
    if len(_records) > 0 and _records[-1].record:
        _records[-1].log.append(WarningMessage(warning, type(warning), filename, lineno))
    else:
        showwarning(warning, type(warning), filename, lineno)


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
                warn(self.message, self.category)
            return arg(*args, **kwargs)

        return wrapper
