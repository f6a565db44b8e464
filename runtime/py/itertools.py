# itertools. Most are generators, which the loops that consume them take in.


class count:
    def __init__(self, start=0, step=1):
        if not hasattr(start, "__add__") or isinstance(start, (str, list, tuple)):
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


def cycle(iterable, /):
    return _cycle(iter(iterable))


def _cycle(iterator):
    saved = []
    for x in iterator:
        yield x
        saved.append(x)
    while saved:
        for x in saved:
            yield x


def accumulate(iterable, func=None, *, initial=None):
    return _accumulate(iter(iterable), func, initial)


def _accumulate(iterator, func, initial):
    if initial is None:
        for total in iterator:
            break
        else:
            return
    else:
        total = initial
    yield total
    for x in iterator:
        if func is None:
            total = total + x
        else:
            total = func(total, x)
        yield total


def batched(iterable, n, *, strict=False):
    n = _as_index(n)
    if n < 1:
        raise ValueError("n must be at least one")
    return _batched(iter(iterable), n, strict)


def _batched(iterator, n, strict):
    batch = []
    for x in iterator:
        batch.append(x)
        if len(batch) == n:
            yield tuple(batch)
            batch = []
    if batch:
        if strict:
            raise ValueError("batched(): incomplete batch")
        yield tuple(batch)


class chain:
    def __new__(cls, *iterables):
        if intrinsics.fixed(iterables) and intrinsics.len(iterables) == 2:
            return _chain_two(iterables[0], iterables[1])
        return _chain(iterables)

    @classmethod
    def from_iterable(cls, iterable, /):
        return _chain(iterable)


def _chain_two(first, second):
    for x in first:
        yield x
    for x in second:
        yield x


def _chain(iterables):
    for iterable in iterables:
        for x in iterable:
            yield x


def compress(data, selectors):
    return _compress(iter(data), iter(selectors))


def _compress(data, selectors):
    for x, selected in zip(data, selectors):
        if selected:
            yield x


def dropwhile(predicate, iterable, /):
    return _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, iterator):
    for x in iterator:
        if not predicate(x):
            yield x
            break
    for x in iterator:
        yield x


def takewhile(predicate, iterable, /):
    return _takewhile(predicate, iter(iterable))


def _takewhile(predicate, iterator):
    for x in iterator:
        if not predicate(x):
            break
        yield x


def filterfalse(function, iterable, /):
    return _filterfalse(function, iter(iterable))


def _filterfalse(function, iterator):
    for x in iterator:
        if function is None:
            if not x:
                yield x
        elif not function(x):
            yield x


def starmap(function, iterable, /):
    return _starmap(function, iter(iterable))


def _starmap(function, iterator):
    for args in iterator:
        yield function(*args)


def pairwise(iterable, /):
    return _pairwise(iter(iterable))


def _pairwise(iterator):
    for a in iterator:
        break
    else:
        return
    for b in iterator:
        yield (a, b)
        a = b


def islice(iterable, start, stop=intrinsics.missing, step=None, /):
    if stop is intrinsics.missing:
        return _islice(iter(iterable), 0, _islice_bound(start, "Stop argument for islice()"), 1)
    first = 0 if start is None else _islice_bound(start, "Indices for islice()")
    last = _islice_bound(stop, "Stop argument for islice()")
    by = 1 if step is None else _islice_step(step)
    return _islice(iter(iterable), first, last, by)


# A bound of islice(); None, for no end, is -1.
def _islice_bound(x, what):
    if x is None:
        return -1
    if isinstance(x, int):
        value = +x
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
        value = +x
    elif hasattr(x, "__index__"):
        value = x.__index__()
    if value < 1 or value > 0x7FFFFFFFFFFFFFFF:
        raise ValueError("Step for islice() must be a positive integer or None.")
    return value


class _islice:
    __called__ = "islice"

    def __init__(self, iterator, start, stop, step):
        self.iterator = iterator
        self.wanted = start
        self.stop = stop
        self.step = step
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
            intrinsics.stop()
        while self.seen < wanted:
            self.seen += 1
            intrinsics.next(self.iterator)
        self.seen += 1
        self.wanted = wanted + self.step
        if 0 <= self.stop < self.wanted:
            self.wanted = self.stop
        return intrinsics.next(self.iterator)


def zip_longest(*iterables, fillvalue=None):
    if intrinsics.fixed(iterables):
        count = intrinsics.len(iterables)
        if count == 2:
            return _zip_longest_two(iter(iterables[0]), iter(iterables[1]), fillvalue)
        if count == 3:
            return _zip_longest_three(iter(iterables[0]), iter(iterables[1]), iter(iterables[2]), fillvalue)
    return _zip_longest_many([iter(x) for x in iterables], fillvalue)


def _zip_longest_two(first, second, fill):
    for a in first:
        b = fill
        for b in second:
            break
        yield (a, b)
    for b in second:
        yield (fill, b)


def _zip_longest_three(first, second, third, fill):
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


def _zip_longest_many(iterators, fill):
    while True:
        left = False
        items = []
        for iterator in iterators:
            for x in iterator:
                left = True
                items.append(x)
                break
            else:
                items.append(fill)
        if not left:
            return
        yield tuple(items)


def product(*iterables, repeat=1):
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    if intrinsics.fixed(iterables) and repeat == 1:
        count = intrinsics.len(iterables)
        if count == 2:
            return _product_two(list(iterables[0]), list(iterables[1]))
        if count == 3:
            return _product_three(list(iterables[0]), list(iterables[1]), list(iterables[2]))
    return _product_many([list(x) for x in iterables] * repeat)


def _product_two(first, second):
    for a in first:
        for b in second:
            yield (a, b)


def _product_three(first, second, third):
    for a in first:
        for b in second:
            for c in third:
                yield (a, b, c)


def _product_many(pools):
    for pool in pools:
        if not pool:
            return
    at = [0] * len(pools)
    items = [pool[0] for pool in pools]
    while True:
        yield tuple(items)
        place = len(pools) - 1
        while place >= 0:
            pool = pools[place]
            at[place] += 1
            if at[place] < len(pool):
                items[place] = pool[at[place]]
                break
            at[place] = 0
            items[place] = pool[0]
            place -= 1
        if place < 0:
            return


def permutations(iterable, r=None):
    pool = list(iterable)
    count = len(pool) if r is None else _count_of(r)
    return _permutations(pool, count)


def combinations(iterable, r):
    return _combinations(list(iterable), _count_of(_as_index(r)))


def combinations_with_replacement(iterable, r):
    return _combinations_with_replacement(list(iterable), _count_of(_as_index(r)))


def _count_of(r):
    if not isinstance(r, int):
        raise TypeError("Expected int as r")
    if r < 0:
        raise ValueError("r must be non-negative")
    return r


# The pool itself is permuted.
def _permutations(pool, r):
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


def _combinations(pool, r):
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


def _combinations_with_replacement(pool, r):
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
        for following in parent.iterator:
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
