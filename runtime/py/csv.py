# csv.

__cold__ = True

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3
QUOTE_STRINGS = 4
QUOTE_NOTNULL = 5


class Error(Exception):
    pass


class Dialect:
    delimiter = ","
    quotechar = '"'
    escapechar = None
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL
    strict = False


class excel(Dialect):
    pass


class excel_tab(Dialect):
    delimiter = "\t"


class unix_dialect(Dialect):
    quoting = QUOTE_ALL
    lineterminator = "\n"


_dialects = {"excel": excel(), "excel-tab": excel_tab(), "unix": unix_dialect()}


class _Format:
    def __init__(self, dialect, options):
        base = dialect
        if isinstance(dialect, str):
            if dialect not in _dialects:
                raise Error("unknown dialect")
            base = _dialects[dialect]
        self.delimiter = options.get("delimiter", base.delimiter)
        self.quotechar = options.get("quotechar", base.quotechar)
        self.escapechar = options.get("escapechar", base.escapechar)
        self.doublequote = options.get("doublequote", base.doublequote)
        self.skipinitialspace = options.get("skipinitialspace", base.skipinitialspace)
        self.lineterminator = options.get("lineterminator", base.lineterminator)
        self.quoting = options.get("quoting", base.quoting)
        self.strict = options.get("strict", base.strict)
        for name in options:
            if name not in _OPTIONS:
                raise TypeError("this function got an unexpected keyword argument '" + name + "'")
        if not isinstance(self.delimiter, str):
            raise TypeError('"delimiter" must be string, not ' + intrinsics.type_name(self.delimiter))
        if len(self.delimiter) != 1:
            raise TypeError('"delimiter" must be a 1-character string')
        _check_character("escapechar", self.escapechar)
        if self.lineterminator is not None and not isinstance(self.lineterminator, str):
            raise TypeError('"lineterminator" must be a string')
        _check_character("quotechar", self.quotechar)
        if not isinstance(self.quoting, int):
            raise TypeError('"quoting" must be an integer')
        if not 0 <= self.quoting <= 5:
            raise TypeError('bad "quoting" value')
        if self.quotechar is None and "quotechar" in options and "quoting" not in options:
            self.quoting = QUOTE_NONE
        if self.quotechar is None and self.quoting != QUOTE_NONE:
            raise TypeError("quotechar must be set if quoting enabled")
        if self.lineterminator is None:
            raise TypeError("lineterminator must be set")
        for name, value in (("delimiter", self.delimiter), ("escapechar", self.escapechar), ("quotechar", self.quotechar)):
            is_skipped = value == " " and self.skipinitialspace and name != "delimiter"
            if value is not None and (value in "\r\n" or is_skipped):
                raise ValueError("bad " + name + " value")
            if value is not None and value in self.lineterminator:
                raise ValueError("bad " + name + " or lineterminator value")
        for one, value, two, other in (
            ("delimiter", self.delimiter, "escapechar", self.escapechar),
            ("delimiter", self.delimiter, "quotechar", self.quotechar),
            ("escapechar", self.escapechar, "quotechar", self.quotechar),
        ):
            if value is not None and value == other:
                raise ValueError("bad " + one + " or " + two + " value")


_OPTIONS = (
    "delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict"
)


def _check_character(name, value):
    if value is not None and not isinstance(value, str):
        raise TypeError('"' + name + '" must be string or None, not ' + intrinsics.type_name(value))
    if value is not None and len(value) != 1:
        raise TypeError('"' + name + '" must be a 1-character string')


def register_dialect(name, dialect="excel", **fmtparams):
    _dialects[name] = _Format(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


_limit = 131072


def field_size_limit(limit=None):
    global _limit
    old = _limit
    if limit is not None:
        _limit = limit
    return old


class _reader:
    def __init__(self, iterable, dialect):
        self._lines = iter(iterable)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        form = self.dialect
        fields = []
        field = ""
        # Whether the field has begun, is inside quotes, or was quoted at all.
        begun = False
        quoted = False
        numeric = False
        line = intrinsics.next(self._lines)
        self.line_num += 1
        if not isinstance(line, str):
            raise Error("iterator should return strings, not " + intrinsics.type_name(line) + " (the file should be opened in text mode)")
        if line.rstrip("\r\n") == "":
            return fields
        at = 0
        while True:
            if at >= len(line):
                if not quoted:
                    break
                # A quoted field goes on in the next line.
                try:
                    line = next(self._lines)
                except StopIteration:
                    if form.strict:
                        raise Error("unexpected end of data") from None
                    break
                self.line_num += 1
                at = 0
                continue
            c = line[at]
            at += 1
            if quoted:
                if c == form.escapechar and at < len(line):
                    field += line[at]
                    at += 1
                elif c == form.quotechar and form.quoting != QUOTE_NONE:
                    if form.doublequote and at < len(line) and line[at] == form.quotechar:
                        field += c
                        at += 1
                    else:
                        quoted = False
                        if form.strict and at < len(line) and line[at] not in form.delimiter + "\r\n":
                            raise Error("'" + form.delimiter + "' expected after '" + form.quotechar + "'")
                else:
                    field += c
            elif c == "\n" or c == "\r":
                if line[at:].strip("\r\n") != "":
                    raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")
                break
            elif c == form.delimiter:
                fields.append(_value(form, field, numeric))
                field = ""
                begun = False
                numeric = False
            elif c == form.escapechar and at < len(line):
                field += line[at]
                at += 1
                begun = True
            elif c == form.quotechar and form.quoting != QUOTE_NONE and not begun:
                quoted = True
                begun = True
                numeric = True
            elif c == " " and form.skipinitialspace and not begun:
                pass
            else:
                field += c
                begun = True
        fields.append(_value(form, field, numeric))
        return fields


# Unquoted fields are numbers if the format says so.
def _value(form, field, quoted):
    if form.quoting == QUOTE_NONNUMERIC and not quoted and field != "":
        return float(field)
    return field


def reader(iterable, /, dialect="excel", **fmtparams):
    return _reader(iterable, _Format(dialect, fmtparams))


class _writer:
    def __init__(self, file, dialect):
        self._file = file
        self.dialect = dialect

    def writerow(self, row, /):
        form = self.dialect
        texts = []
        count = 0
        if not hasattr(row, "__iter__") and not hasattr(row, "__getitem__"):
            raise Error("iterable expected, not " + intrinsics.type_name(row))
        for value in row:
            texts.append(self._field(value))
            count += 1
        if count == 1 and texts[0] == "":
            if form.quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            texts[0] = form.quotechar + form.quotechar
        return self._file.write(form.delimiter.join(texts) + form.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)

    def _field(self, value):
        form = self.dialect
        if value is None:
            text = ""
        elif isinstance(value, float):
            text = repr(value)
        else:
            text = str(value)
        quotechar = form.quotechar
        wants = form.quoting == QUOTE_ALL
        if form.quoting == QUOTE_NONNUMERIC:
            wants = not isinstance(value, (int, float))
        elif form.quoting == QUOTE_STRINGS:
            wants = isinstance(value, str)
        elif form.quoting == QUOTE_NOTNULL:
            wants = value is not None
        parts = []
        for c in text:
            special = c == form.delimiter or c == form.escapechar or c == quotechar or c in form.lineterminator or c in "\r\n"
            if special:
                if form.quoting == QUOTE_NONE:
                    if form.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    parts.append(form.escapechar)
                elif c == quotechar:
                    if form.doublequote:
                        wants = True
                        parts.append(c)
                    elif form.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    else:
                        parts.append(form.escapechar)
                elif c == form.escapechar:
                    parts.append(c)
                else:
                    wants = True
            parts.append(c)
        text = "".join(parts)
        if wants:
            return quotechar + text + quotechar
        return text


def writer(csvfile, /, dialect="excel", **fmtparams):
    if not hasattr(csvfile, "write"):
        raise TypeError('argument 1 must have a "write" method')
    return _writer(csvfile, _Format(dialect, fmtparams))


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", **kwds):
        self._fieldnames = None if fieldnames is None else list(fieldnames)
        self.restkey = restkey
        self.restval = restval
        self.reader = _reader(f, _Format(dialect, kwds))

    @property
    def line_num(self):
        return self.reader.line_num

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __iter__(self):
        return self

    def __next__(self):
        names = self.fieldnames
        row = intrinsics.next(self.reader)
        while not row:
            row = intrinsics.next(self.reader)
        record = dict(zip(names, row))
        if len(names) < len(row):
            record[self.restkey] = row[len(names) :]
        else:
            for name in names[len(row) :]:
                record[name] = self.restval
        return record


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", **kwds):
        self.fieldnames = list(fieldnames)
        self.restval = restval
        self.extrasaction = extrasaction.lower()
        if self.extrasaction not in ("raise", "ignore"):
            raise ValueError("extrasaction (" + extrasaction + ") must be 'raise' or 'ignore'")
        self.writer = _writer(f, _Format(dialect, kwds))

    def writeheader(self):
        return self.writer.writerow(self.fieldnames)

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [repr(key) for key in rowdict if key not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(wrong))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        for rowdict in rowdicts:
            self.writerow(rowdict)


class Sniffer:
    preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        delimiter, quotechar, doublequote, skips = _by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, skips = self._by_counts(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skips
        return dialect

    # The character that stands about as often in every line.
    def _by_counts(self, sample, delimiters):
        lines = [line for line in sample.split("\n") if line]
        size = min(10, len(lines))
        tables = [{} for _ in range(127)]
        modes = {}
        found = {}
        start = 0
        rounds = 0
        while start < len(lines):
            rounds += 1
            for line in lines[start : start + size]:
                for code in range(127):
                    count = line.count(chr(code))
                    tables[code][count] = tables[code].get(count, 0) + 1
            for code in range(127):
                pairs = list(tables[code].items())
                if len(pairs) == 1 and pairs[0][0] == 0:
                    continue
                best = max(pairs, key=lambda pair: pair[1])
                others = sum([lines_of for _, lines_of in pairs]) - best[1]
                modes[chr(code)] = (best[0], best[1] - others)
            total = min(size * rounds, len(lines))
            consistency = 1.0
            while not found and consistency >= 0.9:
                for c, (count, lines_of) in modes.items():
                    if count > 0 and lines_of > 0 and lines_of / total >= consistency:
                        if delimiters is None or c in delimiters:
                            found[c] = (count, lines_of)
                consistency -= 0.01
            if len(found) == 1:
                break
            start += size
        if not found:
            return "", False
        chosen = [c for c in self.preferred if c in found]
        delimiter = chosen[0] if chosen else max([(mode, c) for c, mode in found.items()])[1]
        return delimiter, lines[0].count(delimiter) == lines[0].count(delimiter + " ")

    # Whether the first row is of other types, or of other lengths, than the columns below it.
    def has_header(self, sample):
        rows = reader(sample.splitlines(True), self.sniff(sample))
        header = next(rows)
        kinds = {at: None for at in range(len(header))}
        checked = 0
        for row in rows:
            if checked > 20:
                break
            checked += 1
            if len(row) != len(header):
                continue
            for at in list(kinds):
                kind = -1 if _is_number(row[at]) else len(row[at])
                if kinds[at] is None:
                    kinds[at] = kind
                elif kinds[at] != kind:
                    del kinds[at]
        votes = 0
        for at, kind in kinds.items():
            if kind is None:
                votes += 1
            elif kind == -1:
                votes += -1 if _is_number(header[at]) else 1
            else:
                votes += 1 if len(header[at]) != kind else -1
        return votes > 0


def _is_number(text):
    try:
        complex(text)
    except ValueError:
        return False
    return True


# Delimiter, quote, whether quotes are doubled and whether a space follows, by the fields that are quoted.
def _by_quotes(sample, delimiters):
    import re

    side = "(?P<delim>[^\\w\n\"'])(?P<space> ?)"
    quoted = "(?P<quote>[\"']).*?(?P=quote)"
    patterns = (
        side + quoted + "(?P=delim)",
        "(?:^|\n)" + quoted + side,
        side + quoted + "(?:$|\n)",
        "(?:^|\n)" + quoted + "(?:$|\n)",
    )
    for pattern in patterns:
        matches = list(re.finditer(pattern, sample, re.DOTALL | re.MULTILINE))
        if matches:
            break
    else:
        return "", None, False, False
    quotes = {}
    delims = {}
    spaces = 0
    for match in matches:
        groups = match.groupdict()
        quotes[groups["quote"]] = quotes.get(groups["quote"], 0) + 1
        delim = groups.get("delim")
        if delim and (delimiters is None or delim in delimiters):
            delims[delim] = delims.get(delim, 0) + 1
        if groups.get("space"):
            spaces += 1
    quotechar = max(quotes, key=lambda c: quotes[c])
    delimiter = ""
    skips = False
    if delims:
        delimiter = max(delims, key=lambda c: delims[c])
        skips = delims[delimiter] == spaces
        if delimiter == "\n":
            delimiter = ""
    edge = re.escape(delimiter)
    within = "[^" + edge + "\n]*"
    doubled = "((" + edge + ")|^)\\W*" + quotechar + within + quotechar + within + quotechar + "\\W*((" + edge + ")|$)"
    return delimiter, quotechar, re.search(doubled, sample, re.MULTILINE) is not None, skips
