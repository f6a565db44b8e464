# html.parser: tags, texts and comments of a document, one call of a method for each.

from html import unescape

__cold__ = True

__all__ = ["HTMLParser"]

_SPACE = "\t\n\r\f\v "
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS = "0123456789"


# Where the run of these characters that begins at `at` ends.
def _past(text, at, characters):
    while at < len(text) and text[at] in characters:
        at += 1
    return at


def _until(text, at, characters):
    while at < len(text) and text[at] not in characters:
        at += 1
    return at


class HTMLParser:
    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ""
        self.lasttag = "???"
        self.cdata_elem = None
        self.lineno = 1
        self.offset = 0
        self._starttag_text = None

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self._starttag_text

    def feed(self, data):
        self.rawdata = self.rawdata + data
        self._go_ahead(False)

    def close(self):
        self._go_ahead(True)

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass

    def updatepos(self, i, j):
        lines = self.rawdata.count("\n", i, j)
        if lines:
            self.lineno += lines
            self.offset = j - self.rawdata.rindex("\n", i, j) - 1
        else:
            self.offset += j - i
        return j

    # Where a text ends, or -1 if more may belong to it.
    def _text_end(self, at):
        text = self.rawdata
        if self.cdata_elem is not None:
            while True:
                at = text.find("</", at)
                if at < 0:
                    return -1
                end = _past(text, at + 2, _SPACE)
                if text[end : end + len(self.cdata_elem)].lower() == self.cdata_elem:
                    end = _past(text, end + len(self.cdata_elem), _SPACE)
                    if text[end : end + 1] == ">":
                        return at
                at += 2
        if not self.convert_charrefs:
            return _until(text, at, "&<")
        end = text.find("<", at)
        if end >= 0:
            return end
        # A reference at the end may go on.
        mark = text.rfind("&", max(at, len(text) - 34))
        if mark >= 0 and _until(text, mark, _SPACE + ";") == len(text):
            return -1
        return len(text)

    def _give_text(self, start, end):
        text = self.rawdata[start:end]
        if self.convert_charrefs and self.cdata_elem is None:
            text = unescape(text)
        self.handle_data(text)

    def _go_ahead(self, is_end):
        text = self.rawdata
        size = len(text)
        at = 0
        while at < size:
            end = self._text_end(at)
            if end < 0:
                break
            if at < end:
                self._give_text(at, end)
            at = self.updatepos(at, end)
            if at == size:
                break
            if text[at] == "<":
                end = self._markup(at)
                if end == -2:
                    if at + 1 >= size and not is_end:
                        break
                    self.handle_data("<")
                    end = at + 1
                elif end < 0:
                    if not is_end:
                        break
                    self._give_unfinished(at)
                    end = size
            else:
                end = self._reference(at)
                if end < 0:
                    break
            at = self.updatepos(at, end)
        if is_end and at < size:
            self._give_text(at, size)
            at = self.updatepos(at, size)
        self.rawdata = text[at:]

    # Where the markup ends that begins there: -1 if it is not whole, -2 if it is none.
    def _markup(self, at):
        text = self.rawdata
        if text[at + 1 : at + 2] in _LETTERS and at + 1 < len(text):
            return self._start_tag(at)
        if text.startswith("</", at):
            return self._end_tag(at)
        if text.startswith("<!--", at):
            return self._comment(at)
        if text.startswith("<?", at):
            end = text.find(">", at + 2)
            if end < 0:
                return -1
            self.handle_pi(text[at + 2 : end])
            return end + 1
        if text.startswith("<!", at):
            return self._declaration(at)
        return -2

    # What the document ends in the middle of.
    def _give_unfinished(self, at):
        text = self.rawdata
        if text.startswith("</", at):
            if at + 2 == len(text):
                self.handle_data("</")
            elif text[at + 2] not in _LETTERS:
                self.handle_comment(text[at + 2 :])
        elif text.startswith("<!--", at):
            end = len(text)
            for mark in ("--!", "--", "-"):
                if text.endswith(mark, at + 4):
                    end -= len(mark)
                    break
            self.handle_comment(text[at + 4 : end])
        elif text.startswith("<![CDATA[", at):
            self.unknown_decl(text[at + 3 :])
        elif text[at : at + 9].lower() == "<!doctype":
            self.handle_decl(text[at + 2 :])
        elif text.startswith("<!", at):
            self.handle_comment(text[at + 2 :])
        elif text.startswith("<?", at):
            self.handle_pi(text[at + 2 :])

    def _reference(self, at):
        text = self.rawdata
        size = len(text)
        if text.startswith("&#", at):
            is_hex = text[at + 2 : at + 3] in ("x", "X")
            start = at + 3 if is_hex else at + 2
            end = _past(text, start, _DIGITS + "abcdefABCDEF" if is_hex else _DIGITS)
            if end > start and end < size and text[end] not in _DIGITS + "abcdefABCDEF":
                self.handle_charref(text[at + 2 : end])
                return end + 1 if text[end] == ";" else end
            if ";" in text[at:]:
                self.handle_data("&#")
                return at + 2
            return -1
        if at + 1 < size and text[at + 1] in _LETTERS:
            end = _past(text, at + 1, _LETTERS + _DIGITS + "-.")
            # The name ends before a character that is none of it.
            while end < size and end > at + 1 and text[end] in _LETTERS + _DIGITS:
                end -= 1
            if end == size:
                return -1
            self.handle_entityref(text[at + 1 : end])
            return end + 1 if text[end] == ";" else end
        if at + 1 < size:
            self.handle_data("&")
            return at + 1
        return -1

    def _bogus_comment(self, at):
        end = self.rawdata.find(">", at + 2)
        if end < 0:
            return -1
        self.handle_comment(self.rawdata[at + 2 : end])
        return end + 1

    def _comment(self, at):
        text = self.rawdata
        mark = at + 4
        while True:
            mark = text.find("--", mark)
            if mark < 0:
                return -1
            end = _past(text, mark + 2, _SPACE)
            if text[end : end + 1] == ">":
                self.handle_comment(text[at + 4 : mark])
                return end + 1
            mark += 1

    def _declaration(self, at):
        text = self.rawdata
        if text.startswith("<![", at):
            mark = at + 3
            while True:
                mark = text.find("]", mark)
                if mark < 0:
                    return -1
                end = _past(text, mark + 1, _SPACE)
                if text[end : end + 1] == "]":
                    end = _past(text, end + 1, _SPACE)
                    if text[end : end + 1] == ">":
                        self.unknown_decl(text[at + 3 : mark])
                        return end + 1
                mark += 1
        if text[at : at + 9].lower() == "<!doctype":
            end = text.find(">", at + 9)
            if end < 0:
                return -1
            self.handle_decl(text[at + 2 : end])
            return end + 1
        return self._bogus_comment(at)

    def _start_tag(self, at):
        text = self.rawdata
        self._starttag_text = None
        end = _until(text, at + 1, _SPACE + "/>")
        tag = text[at + 1 : end].lower()
        attrs = []
        while True:
            before = end
            end = _past(text, end, _SPACE + "/")
            if end >= len(text):
                return -1
            if text[end] == ">":
                break
            start = end
            end = _until(text, end + 1, _SPACE + "/=>")
            name = text[start:end].lower()
            value = None
            equals = _past(text, end, _SPACE)
            if text[equals : equals + 1] == "=":
                end = _past(text, _past(text, equals, "="), _SPACE)
                quote = text[end : end + 1]
                if quote == "'" or quote == '"':
                    close = text.find(quote, end + 1)
                    if close < 0:
                        return -1
                    value = text[end + 1 : close]
                    end = close + 1
                else:
                    start = end
                    end = _until(text, end, _SPACE + ">")
                    value = text[start:end]
            attrs.append((name, unescape(value) if value else value))
        is_empty = end > before and text[end - 1] == "/"
        end += 1
        self._starttag_text = text[at:end]
        self.lasttag = tag
        if is_empty:
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return end

    def _end_tag(self, at):
        text = self.rawdata
        close = text.find(">", at + 1)
        if close < 0:
            return -1
        start = _past(text, at + 2, _SPACE)
        if text[start] not in _LETTERS:
            if text.startswith("</>", at):
                return at + 3
            return self._bogus_comment(at)
        tag = text[start : _until(text, start, _SPACE + "/>")].lower()
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return close + 1
