# Counter.

from itertools import chain as _chain, repeat as _repeat, starmap as _starmap


class Counter(dict):
    __per_site__ = True

    def __init__(self, iterable=None, /, **kwargs):
        if iterable is not None:
            self.update(iterable)
        for key, count in kwargs.items():
            self[key] = count + self[key] if key in self else count

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def __missing__(self, key):
        return 0

    def __delitem__(self, key):
        if key in self:
            dict.__delitem__(self, key)

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        order = sorted(self.items(), key=_count_of_item, reverse=True)
        return order if n is None else order[: n if n > 0 else 0]

    def elements(self):
        return _chain.from_iterable(_starmap(_repeat, self.items()))

    def update(self, iterable=None, /, **kwargs):
        if iterable is None:
            pass
        elif isinstance(iterable, dict) or hasattr(iterable, "keys"):
            if len(self) == 0:
                # Counts of any kind, as they are.
                dict.update(self, iterable)
            else:
                for key, count in iterable.items():
                    self[key] = count + self.get(key, 0)
        else:
            for key in iterable:
                self[key] = self.get(key, 0) + 1
        for key, count in kwargs.items():
            self[key] = count + self.get(key, 0)

    def subtract(self, iterable=None, /, **kwargs):
        if iterable is None:
            pass
        elif isinstance(iterable, dict) or hasattr(iterable, "keys"):
            for key, count in iterable.items():
                self[key] = self.get(key, 0) - count
        else:
            for key in iterable:
                self[key] = self.get(key, 0) - 1
        for key, count in kwargs.items():
            self[key] = self.get(key, 0) - count

    def __reduce__(self):
        return type(self), (dict(self),)

    def copy(self):
        return type(self)(self)

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            sum = count + other[key]
            if sum > 0:
                result[key] = sum
        for key, count in other.items():
            if key not in self and count > 0:
                result[key] = count
        return result

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            rest = count - other[key]
            if rest > 0:
                result[key] = rest
        for key, count in other.items():
            if key not in self and count < 0:
                result[key] = 0 - count
        return result

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            theirs = other[key]
            most = theirs if count < theirs else count
            if most > 0:
                result[key] = most
        for key, count in other.items():
            if key not in self and count > 0:
                result[key] = count
        return result

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            theirs = other[key]
            least = count if count < theirs else theirs
            if least > 0:
                result[key] = least
        return result

    def __pos__(self):
        result = Counter()
        for key, count in self.items():
            if count > 0:
                result[key] = count
        return result

    def __neg__(self):
        result = Counter()
        for key, count in self.items():
            if count < 0:
                result[key] = 0 - count
        return result

    def _keep_positive(self):
        for key in [key for key, count in self.items() if not count > 0]:
            del self[key]
        return self

    def __iadd__(self, other):
        for key, count in other.items():
            self[key] += count
        return self._keep_positive()

    def __isub__(self, other):
        for key, count in other.items():
            self[key] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for key, count in other.items():
            if count > self[key]:
                self[key] = count
        return self._keep_positive()

    def __iand__(self, other):
        for key, count in self.items():
            theirs = other[key]
            if theirs < count:
                self[key] = theirs
        return self._keep_positive()

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all([self[key] == other[key] for counts in (self, other) for key in counts])

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    __hash__ = None

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all([self[key] <= other[key] for counts in (self, other) for key in counts])

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all([self[key] >= other[key] for counts in (self, other) for key in counts])

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    def __repr__(self):
        name = type(self).__name__
        if not self:
            return name + "()"
        try:
            items = self.most_common()
        except TypeError:
            items = list(self.items())
        return name + "({" + ", ".join([repr(key) + ": " + repr(count) for key, count in items]) + "})"


def _count_of_item(item):
    return item[1]
