# traceback: exceptions as text. The runtime formats frames, with the source and the markers that it has for them.

import sys

from builtins import _frames

__cold__ = True

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
_HEADER = "Traceback (most recent call last):\n"


class FrameSummary:
    def __init__(
        self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None, end_colno=None
    ):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.locals = locals
        # As a traceback shows it, with markers.
        self._shown = None

    def _items(self):
        return (self.filename, self.lineno, self.name, self.line)

    def __iter__(self):
        return iter(self._items())

    def __len__(self):
        return 4

    def __getitem__(self, at):
        return self._items()[at]

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return self._items() == other._items()
        if isinstance(other, tuple):
            return self._items() == other
        return NotImplemented

    def __repr__(self):
        return "<FrameSummary file " + self.filename + ", line " + str(self.lineno) + " in " + self.name + ">"


# A list of FrameSummary.
class StackSummary(list):
    @classmethod
    def from_list(cls, a_list):
        return StackSummary([_frame_of(entry) for entry in a_list])

    def format(self):
        return format_list(self)


def _frame_of(entry):
    if isinstance(entry, FrameSummary):
        return entry
    return FrameSummary(entry[0], entry[1], entry[2], line=entry[3])


def _entries(tb, limit):
    frames = []
    if tb is None:
        return frames
    count = intrinsics.int(intrinsics.traceback_len(tb))
    start = 0
    if limit is not None:
        if limit >= 0:
            count = min(count, limit)
        else:
            start = max(0, count + limit)
    for at in range(start, count):
        entry = intrinsics.index(at)
        name = intrinsics.traceback_name(tb, entry)
        file = intrinsics.traceback_file(tb, entry)
        line = intrinsics.int(intrinsics.traceback_line(tb, entry))
        end_line = intrinsics.int(intrinsics.traceback_span(tb, entry, intrinsics.raw(0)))
        start = intrinsics.int(intrinsics.traceback_span(tb, entry, intrinsics.raw(1)))
        end = intrinsics.int(intrinsics.traceback_span(tb, entry, intrinsics.raw(2)))
        text = intrinsics.traceback_source(tb, entry)
        frame = FrameSummary(file, line, name, line=text, end_lineno=end_line, colno=start, end_colno=end)
        frame._shown = intrinsics.traceback_format(tb, entry)
        frames.append(frame)
    return frames


# Those of the functions that run, of which only the lines are known.
def _running(limit):
    frames = []
    tb = _frames()
    if tb is None:
        return frames
    for at in range(intrinsics.int(intrinsics.traceback_len(tb))):
        entry = intrinsics.index(at)
        name = intrinsics.traceback_name(tb, entry)
        file = intrinsics.traceback_file(tb, entry)
        line = intrinsics.int(intrinsics.traceback_line(tb, entry))
        frames.append(FrameSummary(file, line, name, line=intrinsics.traceback_source(tb, entry)))
    if limit is not None:
        frames = frames[:-limit] if limit < 0 else frames[max(0, len(frames) - limit) :]
    return frames


def extract_stack(f=None, limit=None):
    return StackSummary(_running(limit))


def format_stack(f=None, limit=None):
    return format_list(_running(limit))


def print_stack(f=None, limit=None, file=None):
    for text in format_list(_running(limit)):
        _write(text, file)


def walk_stack(f):
    while f is not None:
        yield (f, f.f_lineno)
        f = f.f_back


def extract_tb(tb, limit=None):
    return StackSummary(_entries(tb, limit))


def format_list(extracted_list):
    texts = []
    for frame in extracted_list:
        if isinstance(frame, FrameSummary) and frame._shown is not None:
            texts.append(frame._shown)
            continue
        text = '  File "' + frame[0] + '", line ' + str(frame[1]) + ", in " + frame[2] + "\n"
        if frame[3] is not None and frame[3] != "":
            text = text + "    " + frame[3].strip() + "\n"
        texts.append(text)
    return texts


def print_list(extracted_list, file=None):
    for text in format_list(extracted_list):
        _write(text, file)


def format_tb(tb, limit=None):
    texts = []
    if tb is None:
        return texts
    count = intrinsics.int(intrinsics.traceback_len(tb))
    start = 0
    if limit is not None:
        if limit >= 0:
            count = min(count, limit)
        else:
            start = max(0, count + limit)
    for at in range(start, count):
        texts.append(intrinsics.traceback_format(tb, intrinsics.index(at)))
    return texts


def _write(text, file):
    if file is None:
        sys.stderr.write(text)
    else:
        file.write(text)


def print_tb(tb, limit=None, file=None):
    for text in format_tb(tb, limit):
        _write(text, file)


def _class_name(exc):
    cls = type(exc)
    module = cls.__module__
    if module == "builtins" or module == "__main__":
        return cls.__qualname__
    return module + "." + cls.__qualname__


def _text_of(exc):
    try:
        return str(exc)
    except Exception:
        return "<exception str() failed>"


def format_exception_only(exc, value=intrinsics.missing, /, *, show_group=False):
    if value is not intrinsics.missing:
        exc = value
    if exc is None:
        return ["NoneType: None\n"]
    if isinstance(exc, SyntaxError):
        return _place_of(exc) + _with_notes(exc, str(exc.msg) if exc.msg is not None else "<no detail available>")
    return _with_notes(exc, _text_of(exc))


# The source line that a syntax error names, and a marker below it.
def _place_of(exc):
    lines = []
    if exc.lineno is None:
        return lines
    name = "<string>" if exc.filename is None else str(exc.filename)
    lines.append('  File "' + name + '", line ' + str(exc.lineno) + "\n")
    if exc.text is None:
        return lines
    text = exc.text.rstrip("\n")
    plain = text.lstrip(" \n\f")
    lines.append("    " + plain + "\n")
    if exc.offset is None or exc.offset < 1:
        return lines
    start = exc.offset - 1
    end = len(text)
    if exc.end_lineno == exc.lineno:
        end = start + 1
        if exc.end_offset is not None and exc.end_offset > exc.offset:
            end = exc.end_offset - 1
    margin = len(text) - len(plain)
    if start >= margin:
        lines.append("    " + " " * (start - margin) + "^" * (end - start) + "\n")
    return lines


def _with_notes(exc, text):
    line = _class_name(exc)
    if text != "":
        line = line + ": " + text
    lines = [line + "\n"]
    try:
        for note in exc.__notes__:
            for part in str(note).split("\n"):
                lines.append(part + "\n")
    except AttributeError:
        pass
    return lines


def _chain(exc, chain):
    links = []
    seen = [exc]
    link = exc
    while chain:
        following = link.__cause__
        text = _CAUSE
        if following is None:
            if link.__suppress_context__:
                break
            following = link.__context__
            text = _CONTEXT
        if following is None:
            break
        known = False
        for other in seen:
            if other is following:
                known = True
        if known:
            break
        seen.append(following)
        links.append((following, text))
        link = following
    return links


def _format_one(exc, limit):
    texts = []
    tb = exc.__traceback__
    if tb is not None:
        texts.append(_HEADER)
        if limit is None:
            texts.extend(_entries_of(intrinsics.traceback_format_all(tb)))
        else:
            texts.extend(format_tb(tb, limit))
    texts.extend(format_exception_only(exc))
    return texts


# The entries of a traceback's text: each starts with a line that two spaces indent, its source lines have four.
def _entries_of(text):
    entries = []
    for line in text.splitlines(True):
        if entries and line.startswith("   "):
            entries[-1] += line
        else:
            entries.append(line)
    return entries


def format_exception(exc, value=intrinsics.missing, tb=intrinsics.missing, limit=None, chain=True):
    if value is not intrinsics.missing:
        exc = value
    if exc is None:
        return ["NoneType: None\n"]
    return _format_chain(intrinsics.exc_same(exc), limit, chain)


def _format_chain(exc, limit, chain):
    if isinstance(exc, BaseExceptionGroup):
        return [_report(exc)]
    texts = []
    links = _chain(exc, chain)
    at = len(links) - 1
    while at >= 0:
        texts.extend(_format_one(links[at][0], limit))
        texts.append(links[at][1])
        at -= 1
    texts.extend(_format_one(exc, limit))
    return texts


# The whole report of an exception as the runtime prints it: groups as trees.
def _report(exc):
    _leave_texts(exc)
    return intrinsics.report_format(exc)


def print_exception(exc, value=intrinsics.missing, tb=intrinsics.missing, limit=None, file=None, chain=True):
    if value is not intrinsics.missing:
        exc = value
    for text in format_exception(exc, exc, None, limit, chain):
        _write(text, file)


def format_exc(limit=None, chain=True):
    exc = intrinsics.handled_get()
    if exc is None:
        return "NoneType: None\n"
    return "".join(format_exception(exc, exc, None, limit, chain))


def print_exc(limit=None, file=None, chain=True):
    exc = intrinsics.handled_get()
    if exc is None:
        _write("NoneType: None\n", file)
    else:
        print_exception(exc, exc, None, limit, file, chain)


def walk_tb(tb):
    while tb is not None:
        yield (tb.tb_frame, tb.tb_lineno)
        tb = tb.tb_next


def clear_frames(tb):
    pass


# Exceptions that hang on another are looked at when they are asked for.
def _summary(exc, limit):
    if exc is None:
        return None
    return TracebackException(type(exc), exc, exc.__traceback__, limit=limit)


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, capture_locals=False):
        self._exc = exc_value
        self._limit = limit
        self.exc_type = exc_type
        self.stack = StackSummary(_entries(exc_value.__traceback__, limit))
        self._str = _text_of(exc_value)
        self.__suppress_context__ = exc_value.__suppress_context__
        self.__notes__ = exc_value.__notes__ if hasattr(exc_value, "__notes__") else None

    @property
    def __cause__(self):
        return _summary(self._exc.__cause__, self._limit)

    @property
    def __context__(self):
        return _summary(self._exc.__context__, self._limit)

    @classmethod
    def from_exception(cls, exc, *, limit=None, capture_locals=False):
        return TracebackException(type(exc), exc, exc.__traceback__, limit=limit)

    @property
    def exc_type_str(self):
        return _class_name(self._exc)

    def __str__(self):
        return self._str

    def format(self, *, chain=True):
        return iter(format_exception(self._exc, self._exc, None, self._limit, chain))

    def format_exception_only(self, *, show_group=False):
        return iter(format_exception_only(self._exc))

    def print(self, *, file=None, chain=True):
        print_exception(self._exc, self._exc, None, self._limit, file, chain)
