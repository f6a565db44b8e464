# UserDict, UserList and UserString of collections: classes to derive from, around a container.


class UserDict:
    __per_site__ = True

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        if hasattr(self, "__missing__"):
            return self.__missing__(key)
        raise KeyError(key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def get(self, key, default=None):
        return self[key] if key in self else default

    def keys(self):
        return self.data.keys()

    def values(self):
        return self.data.values()

    def items(self):
        return self.data.items()

    def pop(self, key, default=intrinsics.missing):
        if key in self.data:
            value = self[key]
            del self[key]
            return value
        if default is intrinsics.missing:
            raise KeyError(key)
        return default

    def popitem(self):
        for key in self.data:
            value = self[key]
            del self[key]
            return (key, value)
        raise KeyError

    def clear(self):
        self.data.clear()

    def setdefault(self, key, default=None):
        if key in self.data:
            return self[key]
        self[key] = default
        return default

    def update(self, other=(), /, **kwargs):
        if hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def copy(self):
        return UserDict(self.data)

    def __eq__(self, other):
        if isinstance(other, UserDict):
            return self.data == other.data
        if isinstance(other, dict):
            return self.data == other
        return NotImplemented

    def __repr__(self):
        return repr(self.data)


class UserList:
    __per_site__ = True

    def __init__(self, initlist=None):
        self.data = []
        if initlist is not None:
            self.data.extend(initlist)

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, item):
        return item in self.data

    def __getitem__(self, i):
        if isinstance(i, slice):
            return UserList(self.data[i])
        return self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        result = UserList(self.data)
        result.data.extend(other)
        return result

    def __iadd__(self, other):
        self.data.extend(other)
        return self

    def __mul__(self, n):
        return UserList(self.data * n)

    __rmul__ = __mul__

    def append(self, item):
        self.data.append(item)

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def copy(self):
        return UserList(self.data)

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def reverse(self):
        self.data.reverse()

    def sort(self, /, *, key=None, reverse=False):
        self.data.sort(key=key, reverse=reverse)

    def extend(self, other):
        self.data.extend(other)

    def __eq__(self, other):
        return self.data == (other.data if isinstance(other, UserList) else other)

    def __lt__(self, other):
        return self.data < (other.data if isinstance(other, UserList) else other)

    def __repr__(self):
        return repr(self.data)


class UserString:
    def __init__(self, seq):
        self.data = seq if isinstance(seq, str) else str(seq)

    def __str__(self):
        return self.data

    def __repr__(self):
        return repr(self.data)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return UserString(self.data[index])

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, char):
        return (char.data if isinstance(char, UserString) else char) in self.data

    def __add__(self, other):
        return UserString(self.data + (other.data if isinstance(other, UserString) else str(other)))

    def __radd__(self, other):
        return UserString(str(other) + self.data)

    def __mul__(self, n):
        return UserString(self.data * n)

    __rmul__ = __mul__

    def __eq__(self, other):
        return self.data == (other.data if isinstance(other, UserString) else other)

    def __lt__(self, other):
        return self.data < (other.data if isinstance(other, UserString) else other)

    def __hash__(self):
        return hash(self.data)

    def upper(self):
        return UserString(self.data.upper())

    def lower(self):
        return UserString(self.data.lower())

    def strip(self, chars=None):
        return UserString(self.data.strip(chars))

    def replace(self, old, new, count=-1):
        return UserString(self.data.replace(old, new, count))

    def split(self, sep=None, maxsplit=-1):
        return self.data.split(sep, maxsplit)

    def startswith(self, prefix):
        return self.data.startswith(prefix)

    def endswith(self, suffix):
        return self.data.endswith(suffix)

    def find(self, sub):
        return self.data.find(sub)

    def count(self, sub):
        return self.data.count(sub)
