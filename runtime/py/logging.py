# logging.

import os
import sys
import time
import traceback

__cold__ = True

CRITICAL = 50
FATAL = CRITICAL
ERROR = 40
WARNING = 30
WARN = WARNING
INFO = 20
DEBUG = 10
NOTSET = 0

raiseExceptions = True

_level_names = {50: "CRITICAL", 40: "ERROR", 30: "WARNING", 20: "INFO", 10: "DEBUG", 0: "NOTSET"}
_level_numbers = {
    "CRITICAL": 50, "FATAL": 50, "ERROR": 40, "WARN": 30, "WARNING": 30, "INFO": 20, "DEBUG": 10, "NOTSET": 0
}
_disabled = 0
_start = time.time()


def getLevelName(level):
    if isinstance(level, str):
        if level in _level_numbers:
            return _level_numbers[level]
        return "Level " + level
    if level in _level_names:
        return _level_names[level]
    return "Level " + str(level)


def addLevelName(level, levelName):
    _level_names[level] = levelName
    _level_numbers[levelName] = level


def getLevelNamesMapping():
    return _level_numbers.copy()


def _check_level(level):
    if isinstance(level, int):
        return level
    if isinstance(level, str):
        if level not in _level_numbers:
            raise ValueError("Unknown level: " + repr(level))
        return _level_numbers[level]
    raise TypeError("Level not an integer or a valid string: " + repr(level))


# How the place of a call is found, in programs that show it.
_finders = ()


def _place_of_call(stacklevel):
    frames = traceback.extract_stack()
    frame = frames[max(0, len(frames) - stacklevel)]
    return frame.filename, frame.lineno, frame.name


if intrinsics.mentioned("lineno", "funcName"):
    _finders = (_place_of_call,)


class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        self.name = name
        self.msg = msg
        if len(args) == 1 and isinstance(args[0], dict) and args[0]:
            self.args = args[0]
        else:
            self.args = args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        self.filename = os.path.basename(pathname)
        self.module = os.path.splitext(self.filename)[0]
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = time.time()
        self.msecs = float(int(self.created % 1 * 1000))
        self.relativeCreated = (self.created - _start) * 1000
        self.thread = 1
        self.threadName = "MainThread"
        self.process = os.getpid()
        self.processName = "MainProcess"
        self.taskName = None
        self.message = ""
        self.asctime = ""
        self._extra = {}

    def __repr__(self):
        return '<LogRecord: %s, %s, %s, %s, "%s">' % (self.name, self.levelno, self.pathname, self.lineno, self.msg)

    def __getattr__(self, name):
        if name != "_extra" and name in self._extra:
            return self._extra[name]
        raise AttributeError("'LogRecord' object has no attribute '" + name + "'")

    def getMessage(self):
        msg = str(self.msg)
        if self.args:
            msg = msg % self.args
        return msg

    # What a format may name.
    def _fields(self):
        fields = {
            "name": self.name, "msg": self.msg, "levelname": self.levelname, "levelno": self.levelno,
            "pathname": self.pathname, "filename": self.filename, "module": self.module, "lineno": self.lineno,
            "funcName": self.funcName, "created": self.created, "msecs": self.msecs,
            "relativeCreated": self.relativeCreated, "thread": self.thread, "threadName": self.threadName,
            "process": self.process, "processName": self.processName, "taskName": self.taskName,
            "message": self.message, "asctime": self.asctime,
        }
        fields.update(self._extra)
        return fields


def makeLogRecord(dict):
    record = LogRecord("", NOTSET, "", 0, "", (), None)
    record.name = dict.get("name", "")
    record.msg = dict.get("msg", "")
    record.args = dict.get("args", ())
    record.levelno = dict.get("levelno", NOTSET)
    record.levelname = dict.get("levelname", getLevelName(record.levelno))
    return record


class Formatter:
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        if style not in ("%", "{", "$"):
            raise ValueError("Style must be one of: %,{,$")
        if fmt is None:
            fmt = "%(message)s" if style == "%" else "{message}" if style == "{" else "${message}"
        self._fmt = fmt
        self._style = style
        self._defaults = {} if defaults is None else defaults
        self.datefmt = datefmt

    def usesTime(self):
        return "asctime" in self._fmt

    def formatTime(self, record, datefmt=None):
        moment = time.localtime(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        return self.default_msec_format % (time.strftime(self.default_time_format, moment), record.msecs)

    def formatException(self, ei):
        return "".join(traceback.format_exception(ei[1])).rstrip("\n")

    def formatStack(self, stack_info):
        return stack_info

    def formatMessage(self, record):
        fields = record._fields()
        for key in self._defaults:
            if key not in fields:
                fields[key] = self._defaults[key]
        try:
            if self._style == "%":
                return self._fmt % fields
            if self._style == "{":
                return self._fmt.format(**fields)
        except KeyError as error:
            raise ValueError("Formatting field not found in record: " + str(error)) from None
        text = self._fmt
        for key in sorted(fields, key=len, reverse=True):
            text = text.replace("${" + key + "}", str(fields[key])).replace("$" + key, str(fields[key]))
        return text

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            if text[-1:] != "\n":
                text += "\n"
            text += record.exc_text
        if record.stack_info:
            text += "\n" + self.formatStack(record.stack_info)
        return text


BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"
_default_formatter = Formatter()


class Filter:
    def __init__(self, name=""):
        self.name = name

    def filter(self, record):
        if self.name == "" or self.name == record.name:
            return True
        return record.name.startswith(self.name + ".")


class Filterer:
    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if not any(other is filter for other in self.filters):
            self.filters.append(filter)

    def removeFilter(self, filter):
        for at in range(len(self.filters)):
            if self.filters[at] is filter:
                self.filters.pop(at)
                return

    def filter(self, record):
        for filter in self.filters:
            passed = filter.filter(record) if hasattr(filter, "filter") else filter(record)
            if not passed:
                return False
            if isinstance(passed, LogRecord):
                record = passed
        return record


_handlers = []


class Handler(Filterer):
    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self._name = None
        self.level = _check_level(level)
        self.formatter = None
        _handlers.append(self)

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = name

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        self._name = name

    def setLevel(self, level):
        self.level = _check_level(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        formatter = self.formatter
        if formatter is None:
            formatter = _default_formatter
        return formatter.format(record)

    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        passed = self.filter(record)
        if passed:
            self.emit(record)
        return passed

    def acquire(self):
        pass

    def release(self):
        pass

    def flush(self):
        pass

    def close(self):
        pass

    def handleError(self, record):
        if raiseExceptions:
            sys.stderr.write("--- Logging error ---\n")
            traceback.print_exc()

    def __repr__(self):
        return "<" + type(self).__name__ + " (" + getLevelName(self.level) + ")>"


class StreamHandler(Handler):
    terminator = "\n"

    def __init__(self, stream=None):
        Handler.__init__(self)
        if stream is None:
            stream = sys.stderr
        self.stream = stream

    def flush(self):
        if hasattr(self.stream, "flush"):
            self.stream.flush()

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        if stream is self.stream:
            return None
        old = self.stream
        self.flush()
        self.stream = stream
        return old

    def __repr__(self):
        name = getattr(self.stream, "name", "")
        name = str(name)
        if name:
            name += " "
        return "<" + type(self).__name__ + " " + name + "(" + getLevelName(self.level) + ")>"


class FileHandler(StreamHandler):
    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        StreamHandler.__init__(self, open(filename, mode, encoding=encoding))
        self.baseFilename = os.path.abspath(filename)
        self.mode = mode

    def close(self):
        self.stream.close()


class NullHandler(Handler):
    def handle(self, record):
        return None

    def emit(self, record):
        return None


class _StderrHandler(StreamHandler):
    pass


_last_resort = _StderrHandler()
_last_resort.setLevel(WARNING)
_handlers.clear()
lastResort = _last_resort


class Logger(Filterer):
    def __init__(self, name, level=NOTSET):
        Filterer.__init__(self)
        self.name = name
        self.level = _check_level(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.disabled = False

    def setLevel(self, level):
        self.level = _check_level(level)

    def getEffectiveLevel(self):
        logger = self
        while logger is not None:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        return not self.disabled and level > _disabled and level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        return getLogger(suffix if self.name == "root" else self.name + "." + suffix)

    def getChildren(self):
        return {logger for logger in _loggers.values() if logger.parent is self}

    def addHandler(self, hdlr):
        if not any(other is hdlr for other in self.handlers):
            self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        for at in range(len(self.handlers)):
            if self.handlers[at] is hdlr:
                self.handlers.pop(at)
                return

    def hasHandlers(self):
        logger = self
        while logger is not None:
            if logger.handlers:
                return True
            if not logger.propagate:
                return False
            logger = logger.parent
        return False

    def debug(self, msg, *args, **kwargs):
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)

    def fatal(self, msg, *args, **kwargs):
        self.critical(msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, int):
            raise TypeError("level must be an integer")
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        info = None
        if isinstance(exc_info, BaseException):
            info = (type(exc_info), exc_info, exc_info.__traceback__)
        elif exc_info:
            info = sys.exc_info()
            if info[1] is None:
                info = None
        path, line, function = sys.argv[0], 0, None
        for find in _finders:
            path, line, function = find(stacklevel)
        record = LogRecord(self.name, level, path, line, msg, args, info, function)
        if extra is not None:
            for key in extra:
                if key in ("message", "asctime") or key in record._fields():
                    raise KeyError("Attempt to overwrite %r in LogRecord" % key)
                record._extra[key] = extra[key]
        self.handle(record)

    def handle(self, record):
        if self.disabled:
            return
        if self.filter(record):
            self.callHandlers(record)

    def callHandlers(self, record):
        logger = self
        found = 0
        while logger is not None:
            for handler in logger.handlers:
                found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
            if not logger.propagate:
                break
            logger = logger.parent
        if found == 0 and record.levelno >= _last_resort.level:
            _last_resort.handle(record)

    def __repr__(self):
        return "<" + type(self).__name__ + " " + self.name + " (" + getLevelName(self.getEffectiveLevel()) + ")>"


class RootLogger(Logger):
    def __init__(self, level):
        Logger.__init__(self, "root", level)


class LoggerAdapter:
    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger = logger
        self.extra = extra
        self.merge_extra = merge_extra

    def process(self, msg, kwargs):
        if self.merge_extra and "extra" in kwargs:
            kwargs["extra"] = {**self.extra, **kwargs["extra"]}
        else:
            kwargs["extra"] = self.extra
        return msg, kwargs

    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def debug(self, msg, *args, **kwargs):
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self.log(WARNING, msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        self.log(ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self.log(CRITICAL, msg, *args, **kwargs)

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        return self.logger.getEffectiveLevel()

    def hasHandlers(self):
        return self.logger.hasHandlers()

    @property
    def manager(self):
        return self.logger.manager

    @property
    def name(self):
        return self.logger.name

    def __repr__(self):
        level = getLevelName(self.logger.getEffectiveLevel())
        return "<%s %s (%s)>" % (self.__class__.__name__, self.logger.name, level)


root = RootLogger(WARNING)
_loggers = {}


def getLogger(name=None):
    if not name or name == "root":
        return root
    if not isinstance(name, str):
        raise TypeError("A logger name must be a string")
    if name in _loggers:
        return _loggers[name]
    logger = Logger(name)
    _loggers[name] = logger
    logger.parent = _parent_of(name)
    # Loggers that stand below the new one so far hung on one above it.
    for other in _loggers.values():
        if other.name.startswith(name + "."):
            other.parent = _parent_of(other.name)
    return logger


def _parent_of(name):
    at = name.rfind(".")
    while at > 0:
        above = name[:at]
        if above in _loggers:
            return _loggers[above]
        at = above.rfind(".")
    return root


def basicConfig(
    *, filename=None, filemode="a", format=None, datefmt=None, style="%", level=None, stream=None, handlers=None,
    force=False, encoding=None, errors=None
):
    if force:
        for handler in root.handlers:
            handler.close()
        root.handlers.clear()
    if root.handlers:
        return
    if format is None:
        format = BASIC_FORMAT if style == "%" else "{levelname}:{name}:{message}"
    formatter = Formatter(format, datefmt, style)
    if handlers is not None:
        if stream is not None or filename is not None:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
    elif filename is not None:
        handler = FileHandler(filename, filemode, encoding)
        handler.setFormatter(formatter)
        root.addHandler(handler)
    else:
        handler = StreamHandler(stream)
        handler.setFormatter(formatter)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)


def _ensure_configured():
    if not root.handlers:
        basicConfig()


def debug(msg, *args, **kwargs):
    _ensure_configured()
    root.debug(msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    _ensure_configured()
    root.info(msg, *args, **kwargs)


def warning(msg, *args, **kwargs):
    _ensure_configured()
    root.warning(msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    _ensure_configured()
    root.error(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    error(msg, *args, exc_info=exc_info, **kwargs)


def critical(msg, *args, **kwargs):
    _ensure_configured()
    root.critical(msg, *args, **kwargs)


fatal = critical


def log(level, msg, *args, **kwargs):
    _ensure_configured()
    root.log(level, msg, *args, **kwargs)


def disable(level=CRITICAL):
    global _disabled
    _disabled = _check_level(level)


def shutdown():
    for handler in _handlers:
        handler.flush()


def captureWarnings(capture):
    pass


def getLoggerClass():
    return Logger


def getHandlerNames():
    return frozenset([handler.name for handler in _handlers if handler.name is not None])
