# configparser: files of sections with options, and values that refer to others.

import collections.abc as _abc
import io as _io
import itertools as _itertools
import re as _re

__cold__ = True

__all__ = [
    "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
    "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
    "MissingSectionHeaderError", "MultilineContinuationError", "UnnamedSectionDisabledError", "InvalidWriteError",
    "ConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation", "ExtendedInterpolation", "SectionProxy",
    "ConverterMapping", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH", "UNNAMED_SECTION",
]

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    def __init__(self, msg=""):
        self.message = msg
        self.args = (msg,)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    def __init__(self, section):
        self.message = f"No section: {section!r}"
        self.section = section
        self.args = (section,)


def _source_text(source, lineno):
    text = ["While reading from ", repr(source)]
    if lineno is not None:
        text.append(f" [line {lineno:2d}]")
    return "".join(text)


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        if source is not None:
            text = _source_text(source, lineno) + f": section {section!r} already exists"
        else:
            text = f"Section {section!r} already exists"
        self.message = text
        self.section = section
        self.source = source
        self.lineno = lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        text = f"option {option!r} in section {section!r} already exists"
        if source is not None:
            text = _source_text(source, lineno) + ": " + text
        else:
            text = text[0].upper() + text[1:]
        self.message = text
        self.section = section
        self.option = option
        self.source = source
        self.lineno = lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    def __init__(self, option, section):
        self.message = f"No option {option!r} in section: {section!r}"
        self.option = option
        self.section = section
        self.args = (option, section)


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        self.message = msg
        self.option = option
        self.section = section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        msg = (
            f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key "
            f"{reference!r} which is not a valid option name. Raw value: {rawval!r}"
        )
        self.message = msg
        self.option = option
        self.section = section
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        msg = (
            f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an "
            f"interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}"
        )
        self.message = msg
        self.option = option
        self.section = section
        self.args = (option, section, rawval)


class ParsingError(Error):
    def __init__(self, source, *args):
        self.message = f"Source contains parsing errors: {source!r}"
        self.source = source
        self.errors = []
        self.args = (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line!r}"

    def combine(self, others):
        messages = [self.message]
        for other in others:
            for error in other.errors:
                self.errors.append(error)
                messages.append(other.message.partition("\n")[2])
        self.message = "\n".join(messages)
        return self


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        self.message = f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}"
        self.source = filename
        self.errors = []
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    def __init__(self, filename, lineno, line):
        self.message = (
            f"Key without value continued with an indented line.\nfile: {filename!r}, line: {lineno}\n{line!r}"
        )
        self.source = filename
        self.errors = []
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class UnnamedSectionDisabledError(Error):
    def __init__(self):
        self.message = "Support for UNNAMED_SECTION is disabled."


class InvalidWriteError(Error):
    pass


class _UnnamedSection:
    def __repr__(self):
        return "<UNNAMED_SECTION>"


UNNAMED_SECTION = _UnnamedSection()


class Interpolation:
    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class BasicInterpolation(Interpolation):
    _KEYCRE = _re.compile(r"%\(([^)]+)\)s")

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._interpolate_some(parser, option, parts, value, section, defaults, 1)
        return "".join(parts)

    def before_set(self, parser, section, option, value):
        left = self._KEYCRE.sub("", value.replace("%%", ""))
        if "%" in left:
            raise ValueError("invalid interpolation syntax in %r at position %d" % (value, left.find("%")))
        return value

    def _interpolate_some(self, parser, option, accum, rest, section, map, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            at = rest.find("%")
            if at < 0:
                accum.append(rest)
                return
            if at > 0:
                accum.append(rest[:at])
                rest = rest[at:]
            kind = rest[1:2]
            if kind == "%":
                accum.append("%")
                rest = rest[2:]
            elif kind == "(":
                found = self._KEYCRE.match(rest)
                if found is None:
                    raise InterpolationSyntaxError(option, section, "bad interpolation variable reference %r" % rest)
                name = parser.optionxform(found.group(1))
                rest = rest[found.end():]
                if name not in map:
                    raise InterpolationMissingOptionError(option, section, raw, name)
                value = map[name]
                if "%" in value:
                    self._interpolate_some(parser, option, accum, value, section, map, depth + 1)
                else:
                    accum.append(value)
            else:
                raise InterpolationSyntaxError(
                    option, section, "'%%' must be followed by '%%' or '(', found: %r" % (rest,)
                )


class ExtendedInterpolation(Interpolation):
    _KEYCRE = _re.compile(r"\$\{([^}]+)\}")

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._interpolate_some(parser, option, parts, value, section, defaults, 1)
        return "".join(parts)

    def before_set(self, parser, section, option, value):
        left = self._KEYCRE.sub("", value.replace("$$", ""))
        if "$" in left:
            raise ValueError("invalid interpolation syntax in %r at position %d" % (value, left.find("$")))
        return value

    def _interpolate_some(self, parser, option, accum, rest, section, map, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            at = rest.find("$")
            if at < 0:
                accum.append(rest)
                return
            if at > 0:
                accum.append(rest[:at])
                rest = rest[at:]
            kind = rest[1:2]
            if kind == "$":
                accum.append("$")
                rest = rest[2:]
            elif kind == "{":
                found = self._KEYCRE.match(rest)
                if found is None:
                    raise InterpolationSyntaxError(option, section, "bad interpolation variable reference %r" % rest)
                path = found.group(1).split(":")
                rest = rest[found.end():]
                where = section
                name = option
                try:
                    if len(path) == 1:
                        name = parser.optionxform(path[0])
                        value = map[name]
                    elif len(path) == 2:
                        where = path[0]
                        name = parser.optionxform(path[1])
                        value = parser.get(where, name, raw=True)
                    else:
                        raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % (rest,))
                except (KeyError, NoSectionError, NoOptionError):
                    raise InterpolationMissingOptionError(option, section, raw, ":".join(path)) from None
                if value is None:
                    continue
                if "$" in value:
                    inner = dict(parser.items(where, raw=True)) if len(path) == 2 else map
                    self._interpolate_some(parser, name, accum, value, where, inner, depth + 1)
                else:
                    accum.append(value)
            else:
                raise InterpolationSyntaxError(
                    option, section, "'$' must be followed by '$' or '{', found: %r" % (rest,)
                )


# Tells an argument that was not given from None.
class _Unset:
    def __repr__(self):
        return "<object object>"


_UNSET = _Unset()


class RawConfigParser(_abc.MutableMapping):
    _DEFAULT_INTERPOLATION = Interpolation()
    SECTCRE = _re.compile(r"\[(?P<header>.+)\]")
    BOOLEAN_STATES = {
        "1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False
    }
    NONSPACECRE = _re.compile(r"\S")

    def __init__(
        self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"),
        comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
        default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET, allow_unnamed_section=False
    ):
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self._converters = ConverterMapping(self)
        self._proxies = dict_type()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._delimiters = tuple(delimiters)
        self._optcre = self._option_pattern(self._delimiters, allow_no_value)
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        self._allow_unnamed_section = allow_unnamed_section
        if interpolation is _UNSET:
            self._interpolation = self._DEFAULT_INTERPOLATION
        elif interpolation is None:
            self._interpolation = Interpolation()
        elif isinstance(interpolation, Interpolation):
            self._interpolation = interpolation
        else:
            raise TypeError(f"interpolation= must be None or an instance of Interpolation; got an object of type {type(interpolation)}")
        if converters is not _UNSET and converters is not None:
            self._converters.update(converters)
        if defaults:
            self._read_defaults(defaults)

    @staticmethod
    def _option_pattern(delimiters, allow_no_value):
        marks = "|".join(_re.escape(mark) for mark in delimiters)
        if allow_no_value:
            return _re.compile(r"(?P<option>.*?)\s*(?:(?P<vi>" + marks + r")\s*(?P<value>.*))?$")
        return _re.compile(r"(?P<option>.*?)\s*(?P<vi>" + marks + r")\s*(?P<value>.*)$")

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections.keys())

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError("Invalid section name: %r" % section)
        if section is UNNAMED_SECTION and not self._allow_unnamed_section:
            raise UnnamedSectionDisabledError
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section)
        names = dict(self._sections[section])
        names.update(self._defaults)
        return list(names.keys())

    def read(self, filenames, encoding=None):
        if isinstance(filenames, (str, bytes)) or hasattr(filenames, "__fspath__"):
            filenames = [filenames]
        read_ok = []
        for filename in filenames:
            try:
                with open(filename, encoding=encoding) as file:
                    self._read(file, str(filename))
            except OSError:
                continue
            read_ok.append(str(filename) if hasattr(filename, "__fspath__") else filename)
        return read_ok

    def read_file(self, f, source=None):
        if source is None:
            source = f.name if hasattr(f, "name") else "<???>"
        self._read(f, source)

    def read_string(self, string, source="<string>"):
        self.read_file(_io.StringIO(string), source)

    def read_dict(self, dictionary, source="<dict>"):
        elements = set()
        for section, keys in dictionary.items():
            section = str(section)
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in elements:
                    raise
            elements.add(section)
            for key, value in keys.items():
                key = self.optionxform(str(key))
                if value is not None:
                    value = str(value)
                if self._strict and (section, key) in elements:
                    raise DuplicateOptionError(section, key, source)
                elements.add((section, key))
                self.set(section, key, value)

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            known = self._unify_values(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        if option not in known:
            if fallback is _UNSET:
                raise NoOptionError(option, section)
            return fallback
        value = known[option]
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, known)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET):
        try:
            return conv(self.get(section, option, raw=raw, vars=vars))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, int, raw=raw, vars=vars, fallback=fallback)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, float, raw=raw, vars=vars, fallback=fallback)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, self._convert_to_boolean, raw=raw, vars=vars, fallback=fallback)

    # `getNAME` for a converter of the program's own.
    def __getattr__(self, name):
        if name.startswith("get") and "_converters" in self.__dict__ and name[3:] in self._converters:
            convert = self._converters[name[3:]]

            def converted(section, option, *, raw=False, vars=None, fallback=_UNSET):
                return self._get_conv(section, option, convert, raw=raw, vars=vars, fallback=fallback)

            return converted
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def items(self, section=_UNSET, raw=False, vars=None):
        if section is _UNSET:
            return _abc.MutableMapping.items(self)
        known = dict(self._defaults)
        if section in self._sections:
            known.update(self._sections[section])
        elif section != self.default_section:
            raise NoSectionError(section)
        names = list(known.keys())
        if vars:
            for key, value in vars.items():
                known[self.optionxform(key)] = value
        if raw:
            return [(name, known[name]) for name in names]
        return [
            (name, None if known[name] is None else self._interpolation.before_get(self, section, name, known[name], known))
            for name in names
        ]

    def popitem(self):
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def optionxform(self, optionstr):
        return optionstr.lower()

    def has_option(self, section, option):
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        if section not in self._sections:
            return False
        option = self.optionxform(option)
        return option in self._sections[section] or option in self._defaults

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            where = self._defaults
        elif section in self._sections:
            where = self._sections[section]
        else:
            raise NoSectionError(section)
        where[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        mark = " " + self._delimiters[0] + " " if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults.items(), mark)
        if UNNAMED_SECTION in self._sections and self._sections[UNNAMED_SECTION]:
            self._write_section(fp, UNNAMED_SECTION, self._sections[UNNAMED_SECTION].items(), mark, True)
        for section in self._sections:
            if section is not UNNAMED_SECTION:
                self._write_section(fp, section, self._sections[section].items(), mark)

    def _write_section(self, fp, section_name, section_items, delimiter, unnamed=False):
        if not unnamed:
            fp.write(f"[{section_name}]\n")
        for key, value in section_items:
            value = self._interpolation.before_write(self, section_name, key, value)
            if value is not None or not self._allow_no_value:
                text = delimiter + str(value).replace("\n", "\n\t")
            else:
                text = ""
            fp.write(f"{key}{text}\n")
        fp.write("\n")

    def remove_option(self, section, option):
        if not section or section == self.default_section:
            where = self._defaults
        elif section in self._sections:
            where = self._sections[section]
        else:
            raise NoSectionError(section)
        option = self.optionxform(option)
        existed = option in where
        if existed:
            del where[option]
        return existed

    def remove_section(self, section):
        existed = section in self._sections
        if existed:
            del self._sections[section]
            del self._proxies[section]
        return existed

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return _itertools.chain((self.default_section,), self._sections.keys())

    @property
    def converters(self):
        return self._converters

    # Where a line's text ends: before an inline comment, or at once if it is a comment as a whole.
    def _without_comment(self, line):
        end = len(line)
        for prefix in self._inline_comment_prefixes:
            at = line.find(prefix)
            while at >= 0:
                if at == 0 or line[at - 1].isspace():
                    end = min(end, at)
                    break
                at = line.find(prefix, at + 1)
        stripped = line.strip()
        for prefix in self._comment_prefixes:
            if stripped.startswith(prefix):
                return "", True
        return line[:end].strip(), end < len(line)

    def _read(self, fp, fpname):
        # Of each option where it belongs, its section and name, and the lines of its value.
        values = []
        try:
            self._read_lines(fp, fpname, values)
        finally:
            # What was read before an error counts.
            for where, names, lines in values:
                text = None if lines is None else "\n".join(lines).rstrip()
                if text is not None:
                    text = self._interpolation.before_read(self, names[0], names[1], text)
                where[names[1]] = text

    def _read_lines(self, fp, fpname, values):
        elements = set()
        # The section, its name, the option that may be continued, and how far that was indented.
        cursect = None
        sectname = None
        optname = None
        indent_level = 0
        errors = []
        lineno = 0
        if self._allow_unnamed_section:
            sectname = UNNAMED_SECTION
            cursect = self._sections.setdefault(sectname, self._dict())
            self._proxies[sectname] = SectionProxy(self, sectname)
        for line in fp:
            lineno += 1
            value, is_comment = self._without_comment(line)
            if not value:
                if self._empty_lines_in_values:
                    # A line of nothing belongs to a value, a comment does not.
                    if not is_comment and cursect is not None and optname and values and values[-1][2] is not None:
                        values[-1][2].append("")
                else:
                    indent_level = 0x7FFFFFFF
                continue
            first = self.NONSPACECRE.search(line)
            indent = first.start() if first else 0
            if cursect is not None and optname and indent > indent_level:
                if values[-1][2] is None:
                    raise MultilineContinuationError(fpname, lineno, line)
                values[-1][2].append(value)
                continue
            indent_level = indent
            header = self.SECTCRE.match(value)
            if header:
                sectname = header.group("header")
                if sectname in self._sections:
                    if self._strict and sectname in elements:
                        raise DuplicateSectionError(sectname, fpname, lineno)
                    cursect = self._sections[sectname]
                    elements.add(sectname)
                elif sectname == self.default_section:
                    cursect = self._defaults
                else:
                    cursect = self._dict()
                    self._sections[sectname] = cursect
                    self._proxies[sectname] = SectionProxy(self, sectname)
                    elements.add(sectname)
                optname = None
                continue
            if cursect is None:
                raise MissingSectionHeaderError(fpname, lineno, line)
            found = self._optcre.match(value)
            if not found:
                errors.append((lineno, line))
                continue
            optname, _, optval = found.group("option", "vi", "value")
            if not optname:
                errors.append((lineno, line))
            optname = self.optionxform(optname.rstrip())
            if self._strict and (sectname, optname) in elements:
                raise DuplicateOptionError(sectname, optname, fpname, lineno)
            elements.add((sectname, optname))
            if optval is not None:
                values.append((cursect, (sectname, optname), [optval.strip()]))
            else:
                values.append((cursect, (sectname, optname), None))
            cursect[optname] = None
        if errors:
            error = ParsingError(fpname)
            for number, line in errors:
                error.append(number, line)
            raise error

    def _read_defaults(self, defaults):
        for key, value in defaults.items():
            self._defaults[self.optionxform(str(key))] = None if value is None else str(value)

    # The values that hold in a section, those of `vars` before its own and those before the defaults.
    def _unify_values(self, section, vars):
        known = dict(self._defaults)
        if section in self._sections:
            known.update(self._sections[section])
        elif section != self.default_section:
            raise NoSectionError(section)
        if vars:
            for key, value in vars.items():
                known[self.optionxform(key)] = None if value is None else str(value)
        return known

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError("Not a boolean: %s" % value)
        return self.BOOLEAN_STATES[value.lower()]

    def _validate_value_types(self, section="", option="", value=""):
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if (not self._allow_no_value or value) and not isinstance(value, str):
            raise TypeError("option values must be strings")


class ConfigParser(RawConfigParser):
    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        self._validate_value_types(option=option, value=value)
        RawConfigParser.set(self, section, option, value)

    def add_section(self, section):
        if section is not UNNAMED_SECTION:
            self._validate_value_types(section=section)
        RawConfigParser.add_section(self, section)

    # As set() would check them.
    def _read_defaults(self, defaults):
        for key, value in defaults.items():
            key = self.optionxform(str(key))
            value = None if value is None else str(value)
            if value:
                value = self._interpolation.before_set(self, self.default_section, key, value)
            self._defaults[key] = value


class SectionProxy(_abc.MutableMapping):
    def __init__(self, parser, name):
        self._parser = parser
        self._name = name

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._validate_value_types(option=key, value=value)
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, **kwargs):
        return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getint(self, option, fallback=None, *, raw=False, vars=None, **kwargs):
        return self._parser.getint(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getfloat(self, option, fallback=None, *, raw=False, vars=None, **kwargs):
        return self._parser.getfloat(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getboolean(self, option, fallback=None, *, raw=False, vars=None, **kwargs):
        return self._parser.getboolean(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def __getattr__(self, name):
        if name.startswith("get") and name[3:] in self._parser.converters:
            convert = self._parser.converters[name[3:]]

            def converted(option, fallback=None, *, raw=False, vars=None):
                return self._parser._get_conv(self._name, option, convert, raw=raw, vars=vars, fallback=fallback)

            return converted
        raise AttributeError(f"'SectionProxy' object has no attribute '{name}'")


# The converters of a parser by name; each gives it a method `getNAME`.
class ConverterMapping(_abc.MutableMapping):
    def __init__(self, parser):
        self._parser = parser
        self._data = {"int": int, "float": float, "boolean": parser._convert_to_boolean}

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        self._data[key] = value

    def __delitem__(self, key):
        del self._data[key]

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
