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


# References to other options: a sign and an opening bracket, and how the whole is spelled.
class _References(Interpolation):
    sign = "%"
    opening = "("
    spelled = _re.compile(r"%\(([^)]+)\)s")

    def before_get(self, parser, section, option, value, defaults):
        return self.filled(parser, section, option, value, defaults, 1)

    def before_set(self, parser, section, option, value):
        left = self.spelled.sub("", value.replace(self.sign * 2, ""))
        if self.sign in left:
            raise ValueError("invalid interpolation syntax in %r at position %d" % (value, left.find(self.sign)))
        return value

    # The text with the values of what it refers to in the place of the references.
    def filled(self, parser, section, option, text, values, depth):
        raw = parser.get(section, option, raw=True, fallback=text)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        result = ""
        at = 0
        while True:
            start = text.find(self.sign, at)
            if start < 0:
                return result + text[at:]
            result += text[at:start]
            behind = text[start + 1:start + 2]
            if behind == self.sign:
                result += behind
                at = start + 2
                continue
            if behind != self.opening:
                message = f"'{self.sign}' must be followed by '{self.sign}' or '{self.opening}', found: {text[start:]!r}"
                raise InterpolationSyntaxError(option, section, message)
            reference = self.spelled.match(text, start)
            if reference is None:
                message = "bad interpolation variable reference %r" % text[start:]
                raise InterpolationSyntaxError(option, section, message)
            at = reference.end()
            result += self.value(parser, section, option, reference.group(1), raw, text[at:], values, depth)


class BasicInterpolation(_References):
    def value(self, parser, section, option, reference, raw, rest, values, depth):
        name = parser.optionxform(reference)
        if name not in values:
            raise InterpolationMissingOptionError(option, section, raw, name)
        found = values[name]
        return self.filled(parser, section, option, found, values, depth + 1) if "%" in found else found


class ExtendedInterpolation(_References):
    sign = "$"
    opening = "{"
    spelled = _re.compile(r"\$\{([^}]+)\}")

    # An option of the same section, or of the one before the colon.
    def value(self, parser, section, option, reference, raw, rest, values, depth):
        path = reference.split(":")
        if len(path) > 2:
            raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % (rest,))
        name = parser.optionxform(path[-1])
        where = section if len(path) == 1 else path[0]
        try:
            found = values[name] if len(path) == 1 else parser.get(where, name, raw=True)
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, reference) from None
        if found is None:
            return ""
        if "$" not in found:
            return found
        inner = values if len(path) == 1 else dict(parser.items(where, raw=True))
        return self.filled(parser, where, name, found, inner, depth + 1)


# Tells an argument that was not given from None.
class _Unset:
    def __repr__(self):
        return "<object object>"


_UNSET = _Unset()


class RawConfigParser(_abc.MutableMapping):
    _own_interpolation = Interpolation()
    SECTCRE = _re.compile(r"\[(?P<header>.+)\]")
    BOOLEAN_STATES = {
        "1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False
    }
    _VISIBLE = _re.compile(r"\S")

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
        self._option_line = self._option_pattern(self._delimiters, allow_no_value)
        self._comment_marks = tuple(comment_prefixes or ())
        self._inline_marks = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._keeps_empty_lines = empty_lines_in_values
        self.default_section = default_section
        self._allow_unnamed_section = allow_unnamed_section
        if interpolation is _UNSET:
            self._interpolation = self._own_interpolation
        elif interpolation is None:
            self._interpolation = Interpolation()
        elif isinstance(interpolation, Interpolation):
            self._interpolation = interpolation
        else:
            raise TypeError(f"interpolation= must be None or an instance of Interpolation; got an object of type {type(interpolation)}")
        if converters is not _UNSET and converters is not None:
            self._converters.update(converters)
        if defaults:
            self._take_defaults(defaults)

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
        known = []
        for filename in filenames:
            try:
                with open(filename, encoding=encoding) as file:
                    self._read(file, str(filename))
            except OSError:
                continue
            known.append(str(filename) if hasattr(filename, "__fspath__") else filename)
        return known

    def read_file(self, f, source=None):
        if source is None:
            source = f.name if hasattr(f, "name") else "<???>"
        self._read(f, source)

    def read_string(self, string, source="<string>"):
        self.read_file(_io.StringIO(string), source)

    def read_dict(self, dictionary, source="<dict>"):
        seen = set()
        for name, options in dictionary.items():
            section = str(name)
            is_known = section == self.default_section or section in self._sections
            if not is_known or self._strict and section in seen:
                self.add_section(section)
            seen.add(section)
            for option, value in options.items():
                option = self.optionxform(str(option))
                if self._strict and (section, option) in seen:
                    raise DuplicateOptionError(section, option, source)
                seen.add((section, option))
                self.set(section, option, None if value is None else str(value))

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            known = self._known_values(section, vars)
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

    def _converted(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET):
        try:
            return conv(self.get(section, option, raw=raw, vars=vars))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._converted(section, option, int, raw=raw, vars=vars, fallback=fallback)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._converted(section, option, float, raw=raw, vars=vars, fallback=fallback)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._converted(section, option, self._truth_of, raw=raw, vars=vars, fallback=fallback)

    # `getNAME` for a converter of the program's own.
    def __getattr__(self, name):
        if name.startswith("get") and "_converters" in self.__dict__ and name[3:] in self._converters:
            convert = self._converters[name[3:]]

            def converted(section, option, *, raw=False, vars=None, fallback=_UNSET):
                return self._converted(section, option, convert, raw=raw, vars=vars, fallback=fallback)

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
            self._put_section(fp, self.default_section, self._defaults.items(), mark)
        if UNNAMED_SECTION in self._sections and self._sections[UNNAMED_SECTION]:
            self._put_section(fp, UNNAMED_SECTION, self._sections[UNNAMED_SECTION].items(), mark, True)
        for section in self._sections:
            if section is not UNNAMED_SECTION:
                self._put_section(fp, section, self._sections[section].items(), mark)

    def _put_section(self, fp, section_name, section_items, delimiter, unnamed=False):
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
        for prefix in self._inline_marks:
            at = line.find(prefix)
            while at >= 0:
                if at == 0 or line[at - 1].isspace():
                    end = min(end, at)
                    break
                at = line.find(prefix, at + 1)
        stripped = line.strip()
        for prefix in self._comment_marks:
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
        current = None
        section = None
        option = None
        margin = 0
        errors = []
        lineno = 0
        if self._allow_unnamed_section:
            section = UNNAMED_SECTION
            current = self._sections.setdefault(section, self._dict())
            self._proxies[section] = SectionProxy(self, section)
        for line in fp:
            lineno += 1
            value, is_comment = self._without_comment(line)
            if not value:
                if self._keeps_empty_lines:
                    # A line of nothing belongs to a value, a comment does not.
                    if not is_comment and current is not None and option and values and values[-1][2] is not None:
                        values[-1][2].append("")
                else:
                    margin = 0x7FFFFFFF
                continue
            first = self._VISIBLE.search(line)
            indent = first.start() if first else 0
            if current is not None and option and indent > margin:
                if values[-1][2] is None:
                    raise MultilineContinuationError(fpname, lineno, line)
                values[-1][2].append(value)
                continue
            margin = indent
            header = self.SECTCRE.match(value)
            if header:
                section = header.group("header")
                if section in self._sections:
                    if self._strict and section in elements:
                        raise DuplicateSectionError(section, fpname, lineno)
                    current = self._sections[section]
                    elements.add(section)
                elif section == self.default_section:
                    current = self._defaults
                else:
                    current = self._dict()
                    self._sections[section] = current
                    self._proxies[section] = SectionProxy(self, section)
                    elements.add(section)
                option = None
                continue
            if current is None:
                raise MissingSectionHeaderError(fpname, lineno, line)
            found = self._option_line.match(value)
            if not found:
                errors.append((lineno, line))
                continue
            option, _, text = found.group("option", "vi", "value")
            if not option:
                errors.append((lineno, line))
            option = self.optionxform(option.rstrip())
            if self._strict and (section, option) in elements:
                raise DuplicateOptionError(section, option, fpname, lineno)
            elements.add((section, option))
            if text is not None:
                values.append((current, (section, option), [text.strip()]))
            else:
                values.append((current, (section, option), None))
            current[option] = None
        if errors:
            error = ParsingError(fpname)
            for number, line in errors:
                error.append(number, line)
            raise error

    def _take_defaults(self, defaults):
        for key, value in defaults.items():
            self._defaults[self.optionxform(str(key))] = None if value is None else str(value)

    # The values that hold in a section, those of `vars` before its own and those before the defaults.
    def _known_values(self, section, vars):
        known = dict(self._defaults)
        if section in self._sections:
            known.update(self._sections[section])
        elif section != self.default_section:
            raise NoSectionError(section)
        if vars:
            for key, value in vars.items():
                known[self.optionxform(key)] = None if value is None else str(value)
        return known

    def _truth_of(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError("Not a boolean: %s" % value)
        return self.BOOLEAN_STATES[value.lower()]

    def _check_texts(self, section="", option="", value=""):
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if (not self._allow_no_value or value) and not isinstance(value, str):
            raise TypeError("option values must be strings")


class ConfigParser(RawConfigParser):
    _own_interpolation = BasicInterpolation()

    def set(self, section, option, value=None):
        self._check_texts(option=option, value=value)
        RawConfigParser.set(self, section, option, value)

    def add_section(self, section):
        if section is not UNNAMED_SECTION:
            self._check_texts(section=section)
        RawConfigParser.add_section(self, section)

    # As set() would check them.
    def _take_defaults(self, defaults):
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
        self._parser._check_texts(option=key, value=value)
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
                return self._parser._converted(self._name, option, convert, raw=raw, vars=vars, fallback=fallback)

            return converted
        raise AttributeError(f"'SectionProxy' object has no attribute '{name}'")


# The converters of a parser by name; each gives it a method `getNAME`.
class ConverterMapping(_abc.MutableMapping):
    def __init__(self, parser):
        self._parser = parser
        self._data = {"int": int, "float": float, "boolean": parser._truth_of}

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
