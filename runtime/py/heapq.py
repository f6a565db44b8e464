# heapq: CPython's algorithms, so that heaps are arranged alike.


def heappush(heap, item, /):
    if not isinstance(heap, list):
        raise TypeError("heappush() argument 1 must be list, not " + intrinsics.type_name(heap))
    heap.append(item)
    _siftdown(heap, 0, len(heap) - 1)


def heappop(heap, /):
    if not isinstance(heap, list):
        raise TypeError("heappop() argument must be list, not " + intrinsics.type_name(heap))
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        _siftup(heap, 0)
        return first
    return last


def heapreplace(heap, item, /):
    if not isinstance(heap, list):
        raise TypeError("heapreplace() argument 1 must be list, not " + intrinsics.type_name(heap))
    if not heap:
        raise IndexError("index out of range")
    first = heap[0]
    heap[0] = item
    _siftup(heap, 0)
    return first


def heappushpop(heap, item, /):
    if not isinstance(heap, list):
        raise TypeError("heappushpop() argument 1 must be list, not " + intrinsics.type_name(heap))
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _siftup(heap, 0)
    return item


def heapify(x, /):
    if not isinstance(x, list):
        raise TypeError("heapify() argument must be list, not " + intrinsics.type_name(x))
    for i in reversed(range(len(x) // 2)):
        _siftup(x, i)


def _siftdown(heap, start, at):
    if intrinsics.exact(heap, list) and intrinsics.native_order(heap) and intrinsics.list_heap_up(heap, intrinsics.raw(start), intrinsics.raw(at)):
        return
    size = len(heap)
    item = heap[at]
    while at > start:
        above = (at - 1) >> 1
        is_less = item < heap[above]
        if size != len(heap):
            raise RuntimeError("list changed size during iteration")
        if not is_less:
            break
        # A comparison that raises finds the list with all its elements.
        item = heap[at]
        heap[at] = heap[above]
        heap[above] = item
        at = above


def _siftup(heap, at):
    if intrinsics.exact(heap, list) and intrinsics.native_order(heap) and intrinsics.list_heap_down(heap, intrinsics.raw(at)):
        return
    end = len(heap)
    start = at
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        if end != len(heap):
            raise RuntimeError("list changed size during iteration")
        item = heap[at]
        heap[at] = heap[child]
        heap[child] = item
        at = child
        child = 2 * at + 1
    _siftdown(heap, start, at)


def merge(*iterables, key=None, reverse=False):
    return _merge_sorted([iter(x) for x in iterables], key, reverse)


def _merge_sorted(sources, key, reverse):
    heads = []
    live = []
    for source in sources:
        for x in source:
            heads.append(x)
            live.append(source)
            break
    while live:
        best = 0
        for i in range(1, len(live)):
            if _precedes(heads[i], heads[best], key, reverse):
                best = i
        yield heads[best]
        for x in live[best]:
            heads[best] = x
            break
        else:
            del heads[best]
            del live[best]


def _precedes(a, b, key, reverse):
    if key is not None:
        x, y = key(a), key(b)
        return y < x if reverse else x < y
    return b < a if reverse else a < b


def nsmallest(n, iterable, key=None):
    if n == 1:
        found = list(iterable)
        return [min(found, key=key)] if found else []
    if hasattr(iterable, "__len__") and n >= len(iterable):
        return sorted(iterable, key=key)[:n]
    return _foremost(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    if n == 1:
        found = list(iterable)
        return [max(found, key=key)] if found else []
    if hasattr(iterable, "__len__") and n >= len(iterable):
        return sorted(iterable, key=key, reverse=True)[:n]
    return _foremost(n, iterable, key, True)


# Entries of rank, age and value: the worst of those kept is the heap's first, and gives way to what is better. Ages fall
# where large is good, so that of equal ranks the older one stays and comes first.
def _foremost(n, iterable, key, largest):
    if n <= 0:
        return []
    kept = []
    age = 0
    for value in iterable:
        rank = value if key is None else key(value)
        if len(kept) == n:
            worst = kept[0][0]
            if not (worst < rank if largest else rank < worst):
                continue
            kept[0] = (rank, age, value)
            if largest:
                _siftup(kept, 0)
            else:
                _siftup_max(kept, 0)
        else:
            kept.append((rank, age, value))
            if len(kept) == n:
                if largest:
                    heapify(kept)
                else:
                    _heapify_max(kept)
        age += -1 if largest else 1
    kept.sort(reverse=largest)
    return [entry[2] for entry in kept]


# The names of the private functions that programs know.
def _heapify_max(x, /):
    for i in reversed(range(len(x) // 2)):
        _siftup_max(x, i)


def _heappop_max(heap, /):
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        _siftup_max(heap, 0)
        return first
    return last


def _siftup_max(heap, at):
    end = len(heap)
    start = at
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    while at > start:
        above = (at - 1) >> 1
        parent = heap[above]
        if not parent < item:
            break
        heap[at] = parent
        at = above
    heap[at] = item
