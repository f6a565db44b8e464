# fnmatch: shell patterns.

import re


def translate(pat):
    parts = []
    at = 0
    while at < len(pat):
        c = pat[at]
        at += 1
        if c == "*":
            if not parts or parts[-1] != ".*":
                parts.append(".*")
        elif c == "?":
            parts.append(".")
        elif c == "[":
            end = at
            if end < len(pat) and pat[end] == "!":
                end += 1
            if end < len(pat) and pat[end] == "]":
                end += 1
            while end < len(pat) and pat[end] != "]":
                end += 1
            if end >= len(pat):
                parts.append("\\[")
            else:
                chars = pat[at:end].replace("\\", "\\\\")
                at = end + 1
                if chars[0] == "!":
                    chars = "^" + chars[1:]
                elif chars[0] == "^" or chars[0] == "[":
                    chars = "\\" + chars
                parts.append("[" + chars + "]")
        else:
            parts.append(re.escape(c))
    return "(?s:" + "".join(parts) + ")\\Z"


def fnmatchcase(name, pat):
    return re.compile(translate(pat)).match(name) is not None


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def filter(names, pat):
    compiled = re.compile(translate(pat))
    return [name for name in names if compiled.match(name) is not None]
