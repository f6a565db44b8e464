# urllib.parse: URLs taken apart and put together, and their quoting.

from builtins import _bytes_like

__cold__ = True

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "sftp", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "telnet", "imap", "file", "https", "rsync", "svn", "ssh", "sftp", "git", "ws", "wss"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "sip", "sips", "sftp", "tel"]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
_ALWAYS_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        data = string.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)
    else:
        data = _bytes_like(string)
    return quote_from_bytes(data, safe)


def quote_from_bytes(bs, safe="/"):
    if isinstance(safe, bytes):
        safe = safe.decode("ascii", "ignore")
    kept = _ALWAYS_SAFE + safe
    return "".join([chr(byte) if chr(byte) in kept else "%%%02X" % byte for byte in bs])


def quote_plus(string, safe="", encoding=None, errors=None):
    if isinstance(string, bytes):
        return quote_from_bytes(string, safe + " ").replace(" ", "+")
    return quote(string, safe + " ", encoding, errors).replace(" ", "+")


def unquote_to_bytes(string):
    data = string.encode() if isinstance(string, str) else bytes(string)
    parts = data.split(b"%")
    found = [parts[0]]
    for part in parts[1:]:
        try:
            found.append(bytes([int(part[:2], 16)]) if len(part) >= 2 else b"%" + part)
            if len(part) >= 2:
                found.append(part[2:])
        except ValueError:
            found.append(b"%" + part)
    return b"".join(found)


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        return string
    # Only what is ASCII can be part of an escape, or of a character of several.
    parts = []
    at = 0
    while at < len(string):
        end = at
        while end < len(string) and string[end].isascii() == string[at].isascii():
            end += 1
        part = string[at:end]
        parts.append(unquote_to_bytes(part).decode(encoding, errors) if part.isascii() else part)
        at = end
    return "".join(parts)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def _quoted(value, safe, encoding, errors, quote_via):
    if isinstance(value, bytes):
        return quote_via(value, safe)
    return quote_via(str(value), safe, encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    pairs = query.items() if hasattr(query, "items") else query
    found = []
    for key, value in pairs:
        name = _quoted(key, safe, encoding, errors, quote_via)
        if doseq and not isinstance(value, (str, bytes)) and hasattr(value, "__iter__"):
            for item in value:
                found.append(name + "=" + _quoted(item, safe, encoding, errors, quote_via))
        else:
            found.append(name + "=" + _quoted(value, safe, encoding, errors, quote_via))
    return "&".join(found)


def parse_qsl(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
    separator="&"
):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator if isinstance(qs, str) else _ascii(separator)):
        raise ValueError("Max number of fields exceeded")
    if not isinstance(qs, str):
        return _bytes_pairs(bytes(qs), keep_blank_values, strict_parsing, _ascii(separator))
    found = []
    for pair in qs.split(separator):
        if not pair and not strict_parsing:
            continue
        name, equals, value = pair.partition("=")
        if not equals and strict_parsing:
            raise ValueError("bad query field: " + repr(pair))
        if value or keep_blank_values:
            found.append((unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
    return found


def _ascii(text):
    return text.encode("ascii") if isinstance(text, str) else text


def _bytes_pairs(qs, keep_blank_values, strict_parsing, separator):
    found = []
    for pair in qs.split(separator):
        if not pair and not strict_parsing:
            continue
        name, equals, value = pair.partition(b"=")
        if not equals and strict_parsing:
            raise ValueError("bad query field: " + repr(pair))
        if value or keep_blank_values:
            found.append((unquote_to_bytes(name.replace(b"+", b" ")), unquote_to_bytes(value.replace(b"+", b" "))))
    return found


def parse_qs(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
    separator="&"
):
    found = {}
    pairs = parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator)
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


# What all results have in common.
class _Result(tuple):
    def __repr__(self):
        names = self._fields
        fields = [names[at] + "=" + repr(self[at]) for at in range(len(names))]
        return type(self).__name__ + "(" + ", ".join(fields) + ")"

    def _asdict(self):
        return dict(zip(self._fields, self))

    def _replace(self, /, **kwargs):
        return type(self)(*[kwargs.pop(name, value) for name, value in zip(self._fields, self)])


# What those with a network location have.
class _Netloc(_Result):
    def _user_and_host(self):
        user, at, host = self.netloc.rpartition("@")
        return (user if at else None), host

    @property
    def username(self):
        user = self._user_and_host()[0]
        return None if user is None else user.partition(":")[0]

    @property
    def password(self):
        user = self._user_and_host()[0]
        if user is None or ":" not in user:
            return None
        return user.partition(":")[2]

    def _host_and_port(self):
        host = self._user_and_host()[1]
        if host.startswith("["):
            host, _, rest = host[1:].partition("]")
            port = rest.partition(":")[2]
        else:
            host, _, port = host.partition(":")
        return host, port

    @property
    def hostname(self):
        host = self._host_and_port()[0]
        return host.lower() if host else None

    @property
    def port(self):
        port = self._host_and_port()[1]
        if not port:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError("Port could not be cast to integer value as " + repr(port))
        if int(port) > 65535:
            raise ValueError("Port out of range 0-65535")
        return int(port)


# The same of bytes, which are asked as texts.
class _NetlocBytes(_Result):
    @property
    def username(self):
        return _encoded(self.decode().username)

    @property
    def password(self):
        return _encoded(self.decode().password)

    @property
    def hostname(self):
        return _encoded(self.decode().hostname)

    @property
    def port(self):
        return self.decode().port


def _encoded(text):
    return None if text is None else text.encode("ascii")


# The parts that results of texts and of bytes both have.
class _SplitParts(_Result):
    _fields = ("scheme", "netloc", "path", "query", "fragment")
    scheme = property(lambda self: self[0])
    netloc = property(lambda self: self[1])
    path = property(lambda self: self[2])
    query = property(lambda self: self[3])
    fragment = property(lambda self: self[4])

    def __new__(cls, scheme, netloc, path, query, fragment):
        return tuple.__new__(cls, (scheme, netloc, path, query, fragment))

    def geturl(self):
        return urlunsplit(self)


class _ParseParts(_Result):
    _fields = ("scheme", "netloc", "path", "params", "query", "fragment")
    scheme = property(lambda self: self[0])
    netloc = property(lambda self: self[1])
    path = property(lambda self: self[2])
    params = property(lambda self: self[3])
    query = property(lambda self: self[4])
    fragment = property(lambda self: self[5])

    def __new__(cls, scheme, netloc, path, params, query, fragment):
        return tuple.__new__(cls, (scheme, netloc, path, params, query, fragment))

    def geturl(self):
        return urlunparse(self)


class _DefragParts(_Result):
    _fields = ("url", "fragment")
    url = property(lambda self: self[0])
    fragment = property(lambda self: self[1])

    def __new__(cls, url, fragment):
        return tuple.__new__(cls, (url, fragment))


class SplitResult(_SplitParts, _Netloc):
    def encode(self, encoding="ascii", errors="strict"):
        return SplitResultBytes(*[part.encode(encoding, errors) for part in self])


class SplitResultBytes(_SplitParts, _NetlocBytes):
    def decode(self, encoding="ascii", errors="strict"):
        return SplitResult(*[part.decode(encoding, errors) for part in self])


class ParseResult(_ParseParts, _Netloc):
    def encode(self, encoding="ascii", errors="strict"):
        return ParseResultBytes(*[part.encode(encoding, errors) for part in self])


class ParseResultBytes(_ParseParts, _NetlocBytes):
    def decode(self, encoding="ascii", errors="strict"):
        return ParseResult(*[part.decode(encoding, errors) for part in self])


class DefragResult(_DefragParts):
    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url

    def encode(self, encoding="ascii", errors="strict"):
        return DefragResultBytes(*[part.encode(encoding, errors) for part in self])


class DefragResultBytes(_DefragParts):
    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url

    def decode(self, encoding="ascii", errors="strict"):
        return DefragResult(*[part.decode(encoding, errors) for part in self])


# The parts of a URL of bytes as texts. Those that are empty may be of any kind.
def _decoded(parts):
    is_text = isinstance(parts[0], str)
    for part in parts[1:]:
        if part and isinstance(part, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    return [part.decode("ascii") if part and not isinstance(part, str) else "" for part in parts]


def urlsplit(url, scheme="", allow_fragments=True):
    if not isinstance(url, str):
        return urlsplit(*_decoded([url, scheme]), allow_fragments).encode()
    url = url.lstrip("".join([chr(code) for code in range(33)]))
    for unsafe in "\t\r\n":
        url = url.replace(unsafe, "")
    netloc = query = fragment = ""
    at = url.find(":")
    if at > 0 and url[0].isascii() and url[0].isalpha() and all(c in scheme_chars for c in url[:at]):
        scheme = url[:at].lower()
        url = url[at + 1 :]
    if url.startswith("//"):
        end = min([at for at in (url.find(c, 2) for c in "/?#") if at >= 0], default=len(url))
        netloc = url[2:end]
        url = url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments:
        url, _, fragment = url.partition("#")
    url, _, query = url.partition("?")
    return SplitResult(scheme, netloc, url, query, fragment)


def urlparse(url, scheme="", allow_fragments=True):
    if not isinstance(url, str):
        return urlparse(*_decoded([url, scheme]), allow_fragments).encode()
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        at = path.find(";", path.rfind("/") + 1)
        if at >= 0:
            path, params = path[:at], path[at + 1 :]
    return ParseResult(scheme, netloc, path, params, query, fragment)


def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    if not isinstance(scheme, str):
        return urlunsplit(_decoded([scheme, netloc, url, query, fragment])).encode("ascii")
    if netloc:
        if url and not url.startswith("/"):
            url = "/" + url
        url = "//" + netloc + url
    elif url.startswith("//"):
        url = "//" + url
    elif scheme and scheme in uses_netloc and url.startswith("/"):
        url = "//" + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return url


def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    if not isinstance(scheme, str):
        return urlunparse(_decoded([scheme, netloc, url, params, query, fragment])).encode("ascii")
    if params:
        url = url + ";" + params
    return urlunsplit((scheme, netloc, url, query, fragment))


def urldefrag(url):
    if not isinstance(url, str):
        return urldefrag(*_decoded([url])).encode()
    if "#" not in url:
        return DefragResult(url, "")
    scheme, netloc, path, params, query, fragment = urlparse(url)
    return DefragResult(urlunparse((scheme, netloc, path, params, query, "")), fragment)


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    if isinstance(base, str) != isinstance(url, str):
        raise TypeError("Cannot mix str and non-str arguments")
    if not isinstance(base, str):
        return urljoin(*_decoded([base, url]), allow_fragments).encode("ascii")
    bscheme, bnetloc, bpath, bparams, bquery, _ = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return url
    if scheme in uses_netloc:
        if netloc:
            return urlunparse((scheme, netloc, path, params, query, fragment))
        netloc = bnetloc
    if not path and not params:
        return urlunparse((scheme, netloc, bpath, bparams, query if query else bquery, fragment))
    return urlunparse((scheme, netloc, _joined(bpath, path), params, query, fragment))


# A path in the place of another, without `.` and `..`.
def _joined(base, path):
    base_parts = base.split("/")
    if base_parts[-1] != "":
        base_parts.pop()
    if path.startswith("/"):
        segments = path.split("/")
    else:
        segments = base_parts + path.split("/")
        segments[1:-1] = [part for part in segments[1:-1] if part != ""]
    resolved = []
    for segment in segments:
        if segment == "..":
            if resolved:
                resolved.pop()
        elif segment != ".":
            resolved.append(segment)
    if segments[-1] in (".", ".."):
        resolved.append("")
    joined = "/".join(resolved)
    return joined if joined else "/"
