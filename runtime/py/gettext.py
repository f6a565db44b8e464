# gettext: translations that leave texts as they are, and what catalogs are asked for where there are none.

import os as _os

__cold__ = True

_domain = "messages"
_folders = {}


class NullTranslations:
    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        if self._fallback is None:
            self._fallback = fallback
        else:
            self._fallback.add_fallback(fallback)

    def gettext(self, message):
        return message if self._fallback is None else self._fallback.gettext(message)

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback is None:
            return msgid1 if n == 1 else msgid2
        return self._fallback.ngettext(msgid1, msgid2, n)

    def pgettext(self, context, message):
        return message if self._fallback is None else self._fallback.pgettext(context, message)

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback is None:
            return msgid1 if n == 1 else msgid2
        return self._fallback.npgettext(context, msgid1, msgid2, n)

    def info(self):
        return self._info

    def charset(self):
        return self._charset


# Where the catalogs of a domain stand.
def find(domain, localedir=None, languages=None, all=False):
    folder = "/usr/share/locale" if localedir is None else localedir
    if languages is None:
        languages = []
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            value = _os.environ.get(name)
            if value:
                languages = value.split(":")
                break
    found = []
    for language in languages:
        if language == "C":
            break
        for name in _shorter_names(language):
            path = _os.path.join(folder, name, "LC_MESSAGES", domain + ".mo")
            if _os.path.exists(path) and path not in found:
                if not all:
                    return path
                found.append(path)
    return found if all else None


def _shorter_names(language):
    names = [language]
    for mark in ("@", ".", "_"):
        shorter = names[-1].partition(mark)[0]
        if shorter != names[-1]:
            names.append(shorter)
    return names


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    path = find(domain, localedir, languages)
    if path is None:
        if fallback:
            return NullTranslations()
        raise FileNotFoundError(2, "No translation file found for domain", domain)
    raise NotImplementedError("molt: catalogs of translations are not read")


def textdomain(domain=None):
    global _domain
    if domain is not None:
        _domain = domain
    return _domain


def bindtextdomain(domain, localedir=None):
    if localedir is not None:
        _folders[domain] = localedir
    return _folders.get(domain, "/usr/share/locale")


def dgettext(domain, message):
    return translation(domain, _folders.get(domain), fallback=True).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    return translation(domain, _folders.get(domain), fallback=True).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return translation(domain, _folders.get(domain), fallback=True).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    return translation(domain, _folders.get(domain), fallback=True).npgettext(context, msgid1, msgid2, n)


def gettext(message):
    return dgettext(_domain, message)


def ngettext(msgid1, msgid2, n):
    return dngettext(_domain, msgid1, msgid2, n)


def pgettext(context, message):
    return dpgettext(_domain, context, message)


def npgettext(context, msgid1, msgid2, n):
    return dnpgettext(_domain, context, msgid1, msgid2, n)
