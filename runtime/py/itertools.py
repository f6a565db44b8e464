# itertools. Most have a generator for their body (`__frame__`), which the loops that consume them take in.


def _is_number(x):
    return hasattr(x, "__index__") or hasattr(x, "__float__") or hasattr(x, "__int__") or hasattr(x, "__complex__")


class count:
    def __init__(self, start=0, step=1):
        if not _is_number(start) or not _is_number(step):
            raise TypeError("a number is required")
        self.value = start
        self.step = step

    def __iter__(self):
        return self

    def __next__(self):
        value = self.value
        self.value = value + self.step
        return value

    def __repr__(self):
        if isinstance(self.step, int) and self.step == 1:
            return "count(" + repr(self.value) + ")"
        return "count(" + repr(self.value) + ", " + repr(self.step) + ")"


class repeat:
    def __init__(self, object, times=intrinsics.missing):
        self.object = object
        if times is intrinsics.missing:
            self.left = -1
        else:
            left = _as_index(times)
            self.left = left if left > 0 else 0

    def __iter__(self):
        return self

    def __next__(self):
        left = self.left
        if left == 0:
            intrinsics.stop()
        if left > 0:
            self.left = left - 1
        return self.object

    def __length_hint__(self):
        if self.left < 0:
            raise TypeError("len() of unsized object")
        return self.left

    def __repr__(self):
        if self.left < 0:
            return "repeat(" + repr(self.object) + ")"
        return "repeat(" + repr(self.object) + ", " + str(self.left) + ")"


# An iterator whose state is that of a generator, its `__frame__`.
class _framed:
    def __iter__(self):
        return self

    def __next__(self):
        return intrinsics.next(self)


class cycle(_framed):
    def __new__(cls, iterable, /):
        return cycle.__frame__(iter(iterable))

    def __frame__(iterator):
        saved = []
        for x in intrinsics.rest(iterator):
            yield x
            saved.append(x)
        while saved:
            for x in saved:
                yield x


class accumulate(_framed):
    def __new__(cls, iterable, func=None, *, initial=None):
        return accumulate.__frame__(iter(iterable), func, initial)

    def __frame__(iterator, func, initial):
        if initial is None:
            for total in intrinsics.rest(iterator):
                break
            else:
                return
        else:
            total = initial
        yield total
        for x in intrinsics.rest(iterator):
            if func is None:
                total = total + x
            else:
                total = func(total, x)
            yield total


class batched(_framed):
    def __new__(cls, iterable, n, *, strict=False):
        n = _as_index(n)
        if n < 1:
            raise ValueError("n must be at least one")
        return batched.__frame__(iter(iterable), n, strict)

    def __frame__(iterator, n, strict):
        batch = []
        for x in intrinsics.rest(iterator):
            batch.append(x)
            if len(batch) == n:
                yield tuple(batch)
                batch = []
        if batch:
            if strict:
                raise ValueError("batched(): incomplete batch")
            yield tuple(batch)


class chain(_framed):
    def __new__(cls, *iterables):
        if intrinsics.fixed(iterables) and intrinsics.len(iterables) == 2:
            return chain.__frame__(iterables[0], iterables[1])
        return chain.__frame__(iterables, intrinsics.missing)

    @classmethod
    def from_iterable(cls, iterable, /):
        return chain.__frame__(iter(iterable), intrinsics.missing)

    # Of two iterables, or of those that `first` gives.
    def __frame__(first, second):
        if second is intrinsics.missing:
            for iterable in first:
                for x in iterable:
                    yield x
        else:
            for x in first:
                yield x
            for x in second:
                yield x


class compress(_framed):
    def __new__(cls, data, selectors):
        return compress.__frame__(iter(data), iter(selectors))

    def __frame__(data, selectors):
        for x, selected in zip(data, selectors):
            if selected:
                yield x


class dropwhile(_framed):
    def __new__(cls, predicate, iterable, /):
        return dropwhile.__frame__(predicate, iter(iterable))

    def __frame__(predicate, iterator):
        for x in intrinsics.rest(iterator):
            if not predicate(x):
                yield x
                break
        for x in intrinsics.rest(iterator):
            yield x


class takewhile(_framed):
    def __new__(cls, predicate, iterable, /):
        return takewhile.__frame__(predicate, iter(iterable))

    def __frame__(predicate, iterator):
        for x in intrinsics.rest(iterator):
            if not predicate(x):
                break
            yield x


class filterfalse(_framed):
    def __new__(cls, function, iterable, /):
        return filterfalse.__frame__(function, iter(iterable))

    def __frame__(function, iterator):
        for x in intrinsics.rest(iterator):
            if function is None:
                if not x:
                    yield x
            elif not function(x):
                yield x


class starmap(_framed):
    def __new__(cls, function, iterable, /):
        return starmap.__frame__(function, iter(iterable))

    def __frame__(function, iterator):
        for args in intrinsics.rest(iterator):
            if not hasattr(args, "__iter__") and not hasattr(args, "__getitem__"):
                raise TypeError("'" + intrinsics.type_name(args) + "' object is not iterable")
            yield function(*args)


class pairwise(_framed):
    def __new__(cls, iterable, /):
        return pairwise.__frame__(iter(iterable))

    def __frame__(iterator):
        for a in intrinsics.rest(iterator):
            break
        else:
            return
        for b in intrinsics.rest(iterator):
            yield (a, b)
            a = b


# A bound of islice(); None, for no end, is -1.
def _islice_bound(x, what):
    if x is None:
        return -1
    if isinstance(x, int):
        value = int.__pos__(x)
    elif hasattr(x, "__index__"):
        value = x.__index__()
    else:
        value = -1
    if value < 0 or value > 0x7FFFFFFFFFFFFFFF:
        raise ValueError(what + " must be None or an integer: 0 <= x <= sys.maxsize.")
    return value


def _islice_step(x):
    value = -1
    if isinstance(x, int):
        value = int.__pos__(x)
    elif hasattr(x, "__index__"):
        value = x.__index__()
    if value < 1 or value > 0x7FFFFFFFFFFFFFFF:
        raise ValueError("Step for islice() must be a positive integer or None.")
    return value


class islice:
    def __init__(self, iterable, start, stop=intrinsics.missing, step=None, /):
        if stop is intrinsics.missing:
            self.wanted = 0
            self.stop = _islice_bound(start, "Stop argument for islice()")
            self.step = 1
        else:
            self.wanted = 0 if start is None else _islice_bound(start, "Indices for islice()")
            self.stop = _islice_bound(stop, "Stop argument for islice()")
            self.step = 1 if step is None else _islice_step(step)
        self.iterator = iter(iterable)
        self.seen = 0

    def __iter__(self):
        return self

    def __next__(self):
        wanted = self.wanted
        if 0 <= self.stop <= wanted:
            # What stands before the end is consumed all the same.
            while self.seen < self.stop:
                self.seen += 1
                intrinsics.next(self.iterator)
            # Nobody asks it again: what holds it may go now.
            self.iterator = None
            intrinsics.stop()
        while self.seen < wanted:
            self.seen += 1
            intrinsics.next(self.iterator)
        self.seen += 1
        self.wanted = wanted + self.step
        if 0 <= self.stop < self.wanted:
            self.wanted = self.stop
        return intrinsics.next(self.iterator)


class zip_longest(_framed):
    def __new__(cls, *iterables, fillvalue=None):
        if intrinsics.fixed(iterables):
            count = intrinsics.len(iterables)
            if count == 2:
                return zip_longest.__frame__(iter(iterables[0]), iter(iterables[1]), ..., fillvalue)
            if count == 3:
                first, second, third = iterables
                return zip_longest.__frame__(iter(first), iter(second), iter(third), fillvalue)
        return zip_longest.__frame__([iter(x) for x in iterables], ..., ..., fillvalue)

    # Of two iterators, or of three, or of those of a list; Ellipsis for those that are not there.
    def __frame__(first, second, third, fill):
        if second is ...:
            while True:
                left = False
                items = []
                for iterator in first:
                    for x in intrinsics.rest(iterator):
                        left = True
                        items.append(x)
                        break
                    else:
                        items.append(fill)
                if not left:
                    return
                yield tuple(items)
        elif third is ...:
            for a in first:
                b = fill
                for b in second:
                    break
                yield (a, b)
            for b in second:
                yield (fill, b)
        else:
            while True:
                left = False
                a = b = c = fill
                for a in first:
                    left = True
                    break
                for b in second:
                    left = True
                    break
                for c in third:
                    left = True
                    break
                if not left:
                    return
                yield (a, b, c)


class product(_framed):
    def __new__(cls, *iterables, repeat=1):
        repeat = _as_index(repeat)
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        if intrinsics.fixed(iterables) and repeat == 1:
            count = intrinsics.len(iterables)
            if count == 2:
                return product.__frame__(list(iterables[0]), list(iterables[1]), ...)
            if count == 3:
                return product.__frame__(list(iterables[0]), list(iterables[1]), list(iterables[2]))
        return product.__frame__([list(x) for x in iterables] * repeat, ..., ...)

    # Of two pools, or of three, or of those of a list; Ellipsis for those that are not there.
    def __frame__(first, second, third):
        if second is ...:
            for pool in first:
                if not pool:
                    return
            at = [0] * len(first)
            items = [pool[0] for pool in first]
            while True:
                yield tuple(items)
                place = len(first) - 1
                while place >= 0:
                    pool = first[place]
                    at[place] += 1
                    if at[place] < len(pool):
                        items[place] = pool[at[place]]
                        break
                    at[place] = 0
                    items[place] = pool[0]
                    place -= 1
                if place < 0:
                    return
        elif third is ...:
            for a in first:
                for b in second:
                    yield (a, b)
        else:
            for a in first:
                for b in second:
                    for c in third:
                        yield (a, b, c)


def _count_of(r):
    if not isinstance(r, int):
        raise TypeError("Expected int as r")
    if r < 0:
        raise ValueError("r must be non-negative")
    return r


class permutations(_framed):
    def __new__(cls, iterable, r=None):
        pool = list(iterable)
        return permutations.__frame__(pool, len(pool) if r is None else _count_of(r))

    # The pool itself is permuted.
    def __frame__(pool, r):
        n = len(pool)
        if r > n:
            return
        cycles = list(range(n, n - r, -1))
        yield tuple(pool[:r])
        while True:
            place = r - 1
            while place >= 0:
                left = cycles[place] - 1
                if left == 0:
                    pool.append(pool.pop(place))
                    cycles[place] = n - place
                    place -= 1
                else:
                    cycles[place] = left
                    other = n - left
                    pool[place], pool[other] = pool[other], pool[place]
                    yield tuple(pool) if r == n else tuple(pool[:r])
                    break
            if place < 0:
                return


class combinations(_framed):
    def __new__(cls, iterable, r):
        return combinations.__frame__(list(iterable), _count_of(_as_index(r)))

    def __frame__(pool, r):
        n = len(pool)
        if r > n:
            return
        at = list(range(r))
        items = pool[:r]
        while True:
            yield tuple(items)
            place = r - 1
            while place >= 0 and at[place] == place + n - r:
                place -= 1
            if place < 0:
                return
            index = at[place]
            for j in range(place, r):
                index += 1
                at[j] = index
                items[j] = pool[index]


class combinations_with_replacement(_framed):
    def __new__(cls, iterable, r):
        return combinations_with_replacement.__frame__(list(iterable), _count_of(_as_index(r)))

    def __frame__(pool, r):
        n = len(pool)
        if n == 0 and r > 0:
            return
        at = [0] * r
        items = pool[:1] * r
        while True:
            yield tuple(items)
            place = r - 1
            while place >= 0 and at[place] == n - 1:
                place -= 1
            if place < 0:
                return
            index = at[place] + 1
            for j in range(place, r):
                at[j] = index
                items[j] = pool[index]


class groupby:
    def __init__(self, iterable, key=None):
        self.iterator = iter(iterable)
        self.function = key
        # 0: nothing read yet, 1: an item is waiting, 2: at the end.
        self.state = 0
        self.group = 0

    def __iter__(self):
        return self

    def __next__(self):
        # The group before ends here; what is left of it is skipped.
        self.group += 1
        if self.state == 0:
            self.item = intrinsics.next(self.iterator)
            self.found = self.item if self.function is None else self.function(self.item)
            self.state = 1
        elif self.state == 2:
            intrinsics.stop()
        else:
            while self.found == self.target:
                self.item = intrinsics.next(self.iterator)
                self.found = self.item if self.function is None else self.function(self.item)
        self.target = self.found
        return (self.found, _grouper(self, self.group))


class _grouper:
    def __init__(self, parent, group):
        self.parent = parent
        self.group = group

    def __iter__(self):
        return self

    def __next__(self):
        parent = self.parent
        if parent.group != self.group or parent.state == 2 or not (parent.found == parent.target):
            intrinsics.stop()
        item = parent.item
        for following in intrinsics.rest(parent.iterator):
            parent.item = following
            parent.found = following if parent.function is None else parent.function(following)
            return item
        parent.state = 2
        parent.group += 1
        return item


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError("n must be >= 0")
    source = _tee_source(iter(iterable))
    if n == 2:
        return (_tee(source, 0), _tee(source, 0))
    if n == 3:
        return (_tee(source, 0), _tee(source, 0), _tee(source, 0))
    return tuple([_tee(source, 0) for _ in range(n)])


# What has been read of an iterator that several share.
class _tee_source:
    def __init__(self, iterator):
        self.iterator = iterator
        self.items = []


class _tee:
    def __init__(self, source, at):
        self.source = source
        self.at = at

    def __iter__(self):
        return self

    def __next__(self):
        source = self.source
        if self.at == len(source.items):
            source.items.append(intrinsics.next(source.iterator))
        item = source.items[self.at]
        self.at += 1
        return item

    def __copy__(self):
        return _tee(self.source, self.at)
