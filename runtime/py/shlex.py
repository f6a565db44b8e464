# shlex: words as a shell splits them.


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    words = []
    word = ""
    inside = False
    quote = ""
    at = 0
    while at < len(s):
        c = s[at]
        at += 1
        if quote != "":
            if c == quote:
                quote = ""
                if not posix:
                    word += c
            elif c == "\\" and quote == '"' and posix:
                if at >= len(s):
                    raise ValueError("No escaped character")
                if s[at] not in '"\\':
                    word += c
                word += s[at]
                at += 1
            else:
                word += c
        elif c in " \t\r\n":
            if inside:
                words.append(word)
            word = ""
            inside = False
        elif comments and c == "#":
            while at < len(s) and s[at] != "\n":
                at += 1
            if inside:
                words.append(word)
            word = ""
            inside = False
        elif c == "\\" and posix:
            if at >= len(s):
                raise ValueError("No escaped character")
            word += s[at]
            at += 1
            inside = True
        elif c in "'\"":
            quote = c
            inside = True
            if not posix:
                word += c
        else:
            word += c
            inside = True
    if quote != "":
        raise ValueError("No closing quotation")
    if inside:
        words.append(word)
    return words


def quote(s):
    if s == "":
        return "''"
    for c in s:
        if not (c.isascii() and (c.isalnum() or c in "_@%+=:,./-")):
            return "'" + s.replace("'", "'\"'\"'") + "'"
    return s


def join(split_command):
    return " ".join([quote(arg) for arg in split_command])
