# reprlib: texts of objects, with an end.

from builtins import repr as _repr


class Repr:
    def __init__(
        self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6, maxdeque=6,
        maxstring=30, maxlong=40, maxother=30, fillvalue="...", indent=None
    ):
        self.maxlevel = maxlevel
        self.maxtuple = maxtuple
        self.maxlist = maxlist
        self.maxarray = maxarray
        self.maxdict = maxdict
        self.maxset = maxset
        self.maxfrozenset = maxfrozenset
        self.maxdeque = maxdeque
        self.maxstring = maxstring
        self.maxlong = maxlong
        self.maxother = maxother
        self.fillvalue = fillvalue
        self.indent = indent

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        if isinstance(x, str):
            return self._text(x)
        if isinstance(x, bool):
            return _repr(x)
        if isinstance(x, int):
            return self._cut(_repr(x), self.maxlong)
        if isinstance(x, list):
            return self._items(x, len(x), level, "[", "]", self.maxlist, "")
        if isinstance(x, tuple):
            return self._items(x, len(x), level, "(", ")", self.maxtuple, ",")
        if isinstance(x, dict):
            return self._dict(x, level)
        if isinstance(x, set):
            if not x:
                return "set()"
            return self._items(_in_order(x), len(x), level, "{", "}", self.maxset, "")
        if isinstance(x, frozenset):
            if not x:
                return "frozenset()"
            return self._items(_in_order(x), len(x), level, "frozenset({", "})", self.maxfrozenset, "")
        if hasattr(x, "maxlen") and hasattr(x, "rotate"):
            return self._items(x, len(x), level, "deque([", "])", self.maxdeque, "")
        return self._cut(_repr(x), self.maxother)

    def _cut(self, text, most):
        if len(text) <= most:
            return text
        first = max(0, (most - 3) // 2)
        last = max(0, most - 3 - first)
        return text[:first] + self.fillvalue + text[len(text) - last :]

    def _text(self, x):
        text = _repr(x[: self.maxstring])
        if len(text) <= self.maxstring:
            return text
        first = max(0, (self.maxstring - 3) // 2)
        last = max(0, self.maxstring - 3 - first)
        text = _repr(x[:first] + x[len(x) - last :])
        return text[:first] + self.fillvalue + text[len(text) - last :]

    def _items(self, items, count, level, left, right, most, trail):
        if level <= 0 and count:
            return left + self.fillvalue + right
        texts = []
        for item in items:
            if len(texts) == most:
                break
            texts.append(self.repr1(item, level - 1))
        if count > most:
            texts.append(self.fillvalue)
        text = ", ".join(texts)
        if count == 1 and trail != "":
            right = trail + right
        return left + text + right

    def _dict(self, x, level):
        if not x:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        texts = []
        for key in _in_order(x):
            if len(texts) == self.maxdict:
                break
            texts.append(self.repr1(key, level - 1) + ": " + self.repr1(x[key], level - 1))
        if len(x) > self.maxdict:
            texts.append(self.fillvalue)
        return "{" + ", ".join(texts) + "}"


def _in_order(items):
    try:
        return sorted(items)
    except TypeError:
        return list(items)


aRepr = Repr()


def repr(x):
    return aRepr.repr(x)


def recursive_repr(fillvalue="..."):
    def decorate(function):
        running = []

        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.append(key)
            try:
                return function(self)
            finally:
                running.remove(key)

        wrapper.__name__ = function.__name__
        wrapper.__qualname__ = function.__qualname__
        return wrapper

    return decorate
