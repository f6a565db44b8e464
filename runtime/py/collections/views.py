# The views of UserDict and ChainMap: as those of collections.abc, which most programs do without.


class MappingView:
    __per_site__ = True

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return type(self).__name__ + "(" + repr(self._mapping) + ")"


class _set_view(MappingView):
    def isdisjoint(self, other):
        return set(self).isdisjoint(other)

    def __eq__(self, other):
        if not isinstance(other, (set, frozenset, dict_keys, dict_items, _set_view)):
            return NotImplemented
        return set(self) == set(other)

    def __le__(self, other):
        if not isinstance(other, (set, frozenset, dict_keys, dict_items, _set_view)):
            return NotImplemented
        return set(self) <= set(other)

    def __lt__(self, other):
        if not isinstance(other, (set, frozenset, dict_keys, dict_items, _set_view)):
            return NotImplemented
        return set(self) < set(other)

    def __ge__(self, other):
        if not isinstance(other, (set, frozenset, dict_keys, dict_items, _set_view)):
            return NotImplemented
        return set(self) >= set(other)

    def __gt__(self, other):
        if not isinstance(other, (set, frozenset, dict_keys, dict_items, _set_view)):
            return NotImplemented
        return set(self) > set(other)

    def __and__(self, other):
        return set(self).intersection(other)

    def __or__(self, other):
        return set(self).union(other)

    def __sub__(self, other):
        return set(self).difference(other)

    def __xor__(self, other):
        return set(self).symmetric_difference(other)

    def __rsub__(self, other):
        return set(other).difference(self)

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__
    __hash__ = None


class KeysView(_set_view):
    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return iter(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)


class ItemsView(_set_view):
    def __contains__(self, item):
        key, value = item
        try:
            v = self._mapping[key]
        except KeyError:
            return False
        return v is value or v == value

    def __iter__(self):
        for key in self._mapping:
            yield (key, self._mapping[key])

    def __reversed__(self):
        for key in reversed(self._mapping):
            yield (key, self._mapping[key])


class ValuesView(MappingView):
    def __contains__(self, value):
        for key in self._mapping:
            v = self._mapping[key]
            if v is value or v == value:
                return True
        return False

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]

    def __reversed__(self):
        for key in reversed(self._mapping):
            yield self._mapping[key]
