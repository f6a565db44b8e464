# textwrap.

_WHITESPACE = "\t\n\x0b\x0c\r "


class TextWrapper:
    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def wrap(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = "".join([" " if c in _WHITESPACE else c for c in text])
        chunks = _chunks(text, self.break_on_hyphens)
        if self.fix_sentence_endings:
            _fix_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return "\n".join(self.wrap(text))

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError("invalid width " + repr(self.width) + " (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks.reverse()
        while len(chunks) > 0:
            line = []
            length = 0
            indent = self.subsequent_indent if len(lines) > 0 else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == "" and len(lines) > 0:
                del chunks[-1]
            while len(chunks) > 0:
                size = len(chunks[-1])
                if length + size > width:
                    break
                line.append(chunks.pop())
                length += size
            if len(chunks) > 0 and len(chunks[-1]) > width:
                self._long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and len(line) > 0 and line[-1].strip() == "":
                length -= len(line[-1])
                del line[-1]
            if len(line) == 0:
                continue
            if (
                self.max_lines is None
                or len(lines) + 1 < self.max_lines
                or (len(chunks) == 0 or self.drop_whitespace and len(chunks) == 1 and chunks[0].strip() == "")
                and length <= width
            ):
                lines.append(indent + "".join(line))
            else:
                self._last_line(lines, line, length, width, indent)
                break
        return lines

    # Ends the last line that is allowed with the placeholder.
    def _last_line(self, lines, line, length, width, indent):
        while len(line) > 0:
            if line[-1].strip() != "" and length + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + "".join(line))
                return
            length -= len(line[-1])
            del line[-1]
        if len(lines) > 0:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _long_word(self, chunks, line, length, width):
        space = 1 if width < 1 else width - length
        if self.break_long_words:
            end = space
            chunk = chunks[-1]
            if self.break_on_hyphens and len(chunk) > space:
                hyphen = chunk.rfind("-", 0, space)
                if hyphen > 0 and chunk[:hyphen].strip("-") != "":
                    end = hyphen + 1
            line.append(chunk[:end])
            chunks[-1] = chunk[end:]
        elif len(line) == 0:
            line.append(chunks.pop())


# Words, runs of white space between them, and dashes. Words are broken behind hyphens between letters.
def _chunks(text, hyphens):
    chunks = []
    at = 0
    length = len(text)
    while at < length:
        start = at
        if text[at] in _WHITESPACE:
            while at < length and text[at] in _WHITESPACE:
                at += 1
        elif hyphens and _dash(text, at) > 0 and at > 0:
            at = _dash(text, at)
        else:
            at += 1
            while at < length and text[at] not in _WHITESPACE:
                if hyphens and (_breaks(text, start, at) or _dash(text, at) > 0 and _is_wordy(text[at - 1])):
                    break
                at += 1
        chunks.append(text[start:at])
    return chunks


def _is_wordy(c):
    return c.isalnum() or c in "_!\"'&.,?"


# Where a dash of two or more hyphens between words ends, 0 if there is none here.
def _dash(text, at):
    end = at
    while end < len(text) and text[end] == "-":
        end += 1
    if end - at >= 2 and end < len(text) and (text[end].isalnum() or text[end] == "_"):
        if at > 0 and text[at - 1] != "-":
            return end
    return 0


# Whether a word may be broken in front of `at`: behind a hyphen that has two letters (or a letter) on both sides.
def _breaks(text, start, at):
    if text[at - 1] != "-" or at - 2 < start or text[at] == "-":
        return False
    before = text[at - 2]
    if not (before.isalpha() or before == "_"):
        return False
    if not (at - 3 >= start and _is_letter(text[at - 3]) or at - 3 >= start and text[at - 3] == "-" and at - 4 >= start and _is_letter(text[at - 4])):
        return False
    rest = text[at : at + 3]
    return len(rest) >= 2 and _is_letter(rest[0]) and (_is_letter(rest[1]) or len(rest) == 3 and rest[1] == "-" and _is_letter(rest[2]))


def _is_letter(c):
    return c.isalpha() or c == "_"


def _fix_endings(chunks):
    i = 0
    while i < len(chunks) - 1:
        if chunks[i + 1] == " " and _ends_sentence(chunks[i]):
            chunks[i + 1] = "  "
            i += 2
        else:
            i += 1


def _ends_sentence(chunk):
    if chunk[-1:] in ('"', "'"):
        chunk = chunk[:-1]
    return len(chunk) >= 2 and chunk[-1] in ".!?" and "a" <= chunk[-2] <= "z"


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    if not isinstance(text, str):
        raise TypeError("expected string or bytes-like object, got '" + type(text).__name__ + "'")
    lines = text.split("\n")
    margin = None
    for i in range(len(lines)):
        line = lines[i]
        stripped = line.lstrip(" \t")
        if stripped == "":
            lines[i] = ""
            continue
        indent = line[: len(line) - len(stripped)]
        if margin is None:
            margin = indent
        else:
            same = 0
            while same < len(margin) and same < len(indent) and margin[same] == indent[same]:
                same += 1
            margin = margin[:same]
    if margin is not None and margin != "":
        size = len(margin)
        lines = [line[size:] for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    lines = []
    for line in text.splitlines(True):
        if line.strip() != "" if predicate is None else predicate(line):
            lines.append(prefix)
        lines.append(line)
    return "".join(lines)
