# The sort that Python does itself where the runtime cannot compare: timsort with the merge order of powersort, so that the
# program's `__lt__` is asked for the same items in the same order as by CPython.
#
# What is sorted are places, machine words: `keys` stays as it is, and `order` says which of them comes where.


# Positions of `keys` in sorted order.
def _sorted_order(keys, reverse):
    count = intrinsics.len(keys)
    order = intrinsics.list_new()
    at = intrinsics.raw(0)
    while at < count:
        intrinsics.list_append(order, at)
        at = at + 1
    # Reversed twice, equal items keep their order.
    if reverse:
        intrinsics.list_reverse(order)
    shortest = count
    odd = intrinsics.raw(0)
    while shortest >= 64:
        odd = odd | (shortest & 1)
        shortest = shortest >> 1
    shortest = shortest + odd
    # The runs that wait to be merged: where they start, how long they are, and the power of the border behind them.
    starts = intrinsics.list_new()
    lengths = intrinsics.list_new()
    powers = intrinsics.list_new()
    # From how many wins in a row on a merge gallops.
    gallop = intrinsics.list_new()
    intrinsics.list_append(gallop, intrinsics.raw(7))
    start = intrinsics.raw(0)
    while start < count:
        stop = _run_end(keys, order, start, count)
        least = start + shortest
        if least > count:
            least = count
        if stop < least:
            _insert_sorted(keys, order, start, stop, least)
            stop = least
        runs = intrinsics.len(starts)
        if runs > 0:
            before = intrinsics.list_get(starts, runs - 1)
            power = _power(before, start - before, stop - start, count)
            while runs > 1 and intrinsics.list_get(powers, runs - 2) > power:
                _merge_at(keys, order, starts, lengths, powers, gallop, runs - 2)
                runs = intrinsics.len(starts)
            intrinsics.list_set(powers, runs - 1, power)
        intrinsics.list_append(starts, start)
        intrinsics.list_append(lengths, stop - start)
        intrinsics.list_append(powers, intrinsics.raw(0))
        start = stop
    runs = intrinsics.len(starts)
    while runs > 1:
        at = runs - 2
        if at > 0 and intrinsics.list_get(lengths, at - 1) < intrinsics.list_get(lengths, at + 1):
            at = at - 1
        _merge_at(keys, order, starts, lengths, powers, gallop, at)
        runs = intrinsics.len(starts)
    if reverse:
        intrinsics.list_reverse(order)
    return order


# The depth, in a nearly balanced tree over all items, of the border between two runs: the deepest are merged first.
def _power(start, first, second, count):
    power = intrinsics.raw(0)
    a = start + start + first
    b = a + first + second
    while True:
        power = power + 1
        if a >= count:
            a = a - count
            b = b - count
        elif b >= count:
            return power
        a = a + a
        b = b + b


# Whether the key at place `a` is less than that at `b`.
def _less(keys, a, b):
    if intrinsics.len(keys) <= a or intrinsics.len(keys) <= b:
        raise ValueError("list modified during sort")
    return bool(intrinsics.list_get(keys, a) < intrinsics.list_get(keys, b))


def _less_at(keys, order, i, j):
    return _less(keys, intrinsics.list_get(order, i), intrinsics.list_get(order, j))


# The end of the run at `start`; one that descends is reversed, equal items in it keep their order.
def _run_end(keys, order, start, count):
    at = start + 1
    while at < count and not _less_at(keys, order, at, at - 1):
        at = at + 1
    if at >= count:
        return count
    if at - start > 1:
        if _less_at(keys, order, start, at - 1):
            return at
        _reverse_part(order, start, at)
    at = at + 1
    equal = intrinsics.raw(0)
    while at < count:
        if _less_at(keys, order, at, at - 1):
            if equal > 0:
                _reverse_part(order, at - 1 - equal, at)
                equal = intrinsics.raw(0)
        elif _less_at(keys, order, at - 1, at):
            break
        else:
            equal = equal + 1
        at = at + 1
    if equal > 0:
        _reverse_part(order, at - 1 - equal, at)
    _reverse_part(order, start, at)
    while at < count and not _less_at(keys, order, at, at - 1):
        at = at + 1
    return at


def _reverse_part(order, start, stop):
    last = stop - 1
    while start < last:
        item = intrinsics.list_get(order, start)
        intrinsics.list_set(order, start, intrinsics.list_get(order, last))
        intrinsics.list_set(order, last, item)
        start = start + 1
        last = last - 1


# Inserts order[middle:stop] into order[start:middle], which is sorted, by binary search. Only the places in between move:
# what stands behind the run is as long as the list.
def _insert_sorted(keys, order, start, middle, stop):
    while middle < stop:
        low = start
        high = middle
        while low < high:
            half = (low + high) >> 1
            if _less_at(keys, order, middle, half):
                high = half
            else:
                low = half + 1
        item = intrinsics.list_get(order, middle)
        at = middle
        while at > low:
            intrinsics.list_set(order, at, intrinsics.list_get(order, at - 1))
            at = at - 1
        intrinsics.list_set(order, low, item)
        middle = middle + 1


# Merges the runs `at` and `at + 1`.
def _merge_at(keys, order, starts, lengths, powers, gallop, at):
    a = intrinsics.list_get(starts, at)
    b = intrinsics.list_get(starts, at + 1)
    left = intrinsics.list_get(lengths, at)
    right = intrinsics.list_get(lengths, at + 1)
    intrinsics.list_set(lengths, at, left + right)
    # The power stays that of the border in front of the next run.
    intrinsics.list_set(powers, at, intrinsics.list_get(powers, at + 1))
    intrinsics.list_take(starts, at + 1)
    intrinsics.list_take(lengths, at + 1)
    intrinsics.list_take(powers, at + 1)
    # What stands in place already.
    skipped = _gallop_right(keys, intrinsics.list_get(order, b), order, a, left, intrinsics.raw(0))
    a = a + skipped
    left = left - skipped
    if left == 0:
        return
    right = _gallop_left(keys, intrinsics.list_get(order, a + left - 1), order, b, right, right - 1)
    if right == 0:
        return
    if left <= right:
        _merge_low(keys, order, gallop, a, left, b, right)
    else:
        _merge_high(keys, order, gallop, a, left, b, right)


# Where the key at place `key` belongs in the `count` items of `order` from `base` on, in front of equal ones; the search
# begins at `hint`.
def _gallop_left(keys, key, order, base, count, hint):
    last = intrinsics.raw(0)
    offset = intrinsics.raw(1)
    at = base + hint
    if _less(keys, intrinsics.list_get(order, at), key):
        most = count - hint
        while offset < most and _less(keys, intrinsics.list_get(order, at + offset), key):
            last = offset
            offset = offset + offset + 1
        if offset > most:
            offset = most
        low = hint + last
        high = hint + offset
    else:
        most = hint + 1
        while offset < most and not _less(keys, intrinsics.list_get(order, at - offset), key):
            last = offset
            offset = offset + offset + 1
        if offset > most:
            offset = most
        low = hint - offset
        high = hint - last
    low = low + 1
    while low < high:
        half = low + ((high - low) >> 1)
        if _less(keys, intrinsics.list_get(order, base + half), key):
            low = half + 1
        else:
            high = half
    return high


# The same behind equal ones.
def _gallop_right(keys, key, order, base, count, hint):
    last = intrinsics.raw(0)
    offset = intrinsics.raw(1)
    at = base + hint
    if _less(keys, key, intrinsics.list_get(order, at)):
        most = hint + 1
        while offset < most and _less(keys, key, intrinsics.list_get(order, at - offset)):
            last = offset
            offset = offset + offset + 1
        if offset > most:
            offset = most
        low = hint - offset
        high = hint - last
    else:
        most = count - hint
        while offset < most and not _less(keys, key, intrinsics.list_get(order, at + offset)):
            last = offset
            offset = offset + offset + 1
        if offset > most:
            offset = most
        low = hint + last
        high = hint + offset
    low = low + 1
    while low < high:
        half = low + ((high - low) >> 1)
        if _less(keys, key, intrinsics.list_get(order, base + half)):
            high = half
        else:
            low = half + 1
    return high


# Copies `count` places, the first first.
def _copy_up(source, at, order, to, count):
    done = intrinsics.raw(0)
    while done < count:
        intrinsics.list_set(order, to + done, intrinsics.list_get(source, at + done))
        done = done + 1


# The same, the last first.
def _copy_down(source, at, order, to, count):
    while count > 0:
        count = count - 1
        intrinsics.list_set(order, to + count, intrinsics.list_get(source, at + count))


def _copied(order, start, count):
    part = intrinsics.list_new()
    intrinsics.list_reserve(part, count)
    done = intrinsics.raw(0)
    while done < count:
        intrinsics.list_append(part, intrinsics.list_get(order, start + done))
        done = done + 1
    return part


# Merges neighbours from the left; the first `left` places, no more than the others, move out of the way. The first of all
# is that at `b`, the last is the last of the left ones.
def _merge_low(keys, order, gallop, a, left, b, right):
    part = _copied(order, a, left)
    to = a
    a = intrinsics.raw(0)
    intrinsics.list_set(order, to, intrinsics.list_get(order, b))
    to = to + 1
    b = b + 1
    right = right - 1
    least = intrinsics.list_get(gallop, 0)
    while right > 0 and left > 1:
        left_wins = intrinsics.raw(0)
        right_wins = intrinsics.raw(0)
        # One by one, until one side wins all the time.
        while right > 0 and left > 1 and left_wins < least and right_wins < least:
            if _less(keys, intrinsics.list_get(order, b), intrinsics.list_get(part, a)):
                intrinsics.list_set(order, to, intrinsics.list_get(order, b))
                b = b + 1
                right = right - 1
                right_wins = right_wins + 1
                left_wins = intrinsics.raw(0)
            else:
                intrinsics.list_set(order, to, intrinsics.list_get(part, a))
                a = a + 1
                left = left - 1
                left_wins = left_wins + 1
                right_wins = intrinsics.raw(0)
            to = to + 1
        if right == 0 or left == 1:
            break
        least = least + 1
        going = True
        while going:
            if least > 1:
                least = least - 1
            intrinsics.list_set(gallop, 0, least)
            left_wins = _gallop_right(keys, intrinsics.list_get(order, b), part, a, left, intrinsics.raw(0))
            if left_wins > 0:
                _copy_up(part, a, order, to, left_wins)
                to = to + left_wins
                a = a + left_wins
                left = left - left_wins
                if left <= 1:
                    break
            intrinsics.list_set(order, to, intrinsics.list_get(order, b))
            to = to + 1
            b = b + 1
            right = right - 1
            if right == 0:
                break
            right_wins = _gallop_left(keys, intrinsics.list_get(part, a), order, b, right, intrinsics.raw(0))
            if right_wins > 0:
                _copy_up(order, b, order, to, right_wins)
                to = to + right_wins
                b = b + right_wins
                right = right - right_wins
                if right == 0:
                    break
            intrinsics.list_set(order, to, intrinsics.list_get(part, a))
            to = to + 1
            a = a + 1
            left = left - 1
            if left == 1:
                break
            going = left_wins >= 7 or right_wins >= 7
        if right == 0 or left <= 1:
            break
        least = least + 1
        intrinsics.list_set(gallop, 0, least)
    if left == 1 and right > 0:
        _copy_up(order, b, order, to, right)
        to = to + right
    _copy_up(part, a, order, to, left)


# Merges neighbours from the right; the last `right` places move out of the way.
def _merge_high(keys, order, gallop, a, left, b, right):
    part = _copied(order, b, right)
    to = b + right - 1
    first = a
    a = a + left - 1
    b = right - 1
    intrinsics.list_set(order, to, intrinsics.list_get(order, a))
    to = to - 1
    a = a - 1
    left = left - 1
    least = intrinsics.list_get(gallop, 0)
    while left > 0 and right > 1:
        left_wins = intrinsics.raw(0)
        right_wins = intrinsics.raw(0)
        while left > 0 and right > 1 and left_wins < least and right_wins < least:
            if _less(keys, intrinsics.list_get(part, b), intrinsics.list_get(order, a)):
                intrinsics.list_set(order, to, intrinsics.list_get(order, a))
                a = a - 1
                left = left - 1
                left_wins = left_wins + 1
                right_wins = intrinsics.raw(0)
            else:
                intrinsics.list_set(order, to, intrinsics.list_get(part, b))
                b = b - 1
                right = right - 1
                right_wins = right_wins + 1
                left_wins = intrinsics.raw(0)
            to = to - 1
        if left == 0 or right == 1:
            break
        least = least + 1
        going = True
        while going:
            if least > 1:
                least = least - 1
            intrinsics.list_set(gallop, 0, least)
            place = intrinsics.list_get(part, b)
            left_wins = left - _gallop_right(keys, place, order, first, left, left - 1)
            if left_wins > 0:
                to = to - left_wins
                a = a - left_wins
                _copy_down(order, a + 1, order, to + 1, left_wins)
                left = left - left_wins
                if left == 0:
                    break
            intrinsics.list_set(order, to, intrinsics.list_get(part, b))
            to = to - 1
            b = b - 1
            right = right - 1
            if right == 1:
                break
            place = intrinsics.list_get(order, a)
            right_wins = right - _gallop_left(keys, place, part, intrinsics.raw(0), right, right - 1)
            if right_wins > 0:
                to = to - right_wins
                b = b - right_wins
                _copy_down(part, b + 1, order, to + 1, right_wins)
                right = right - right_wins
                if right <= 1:
                    break
            intrinsics.list_set(order, to, intrinsics.list_get(order, a))
            to = to - 1
            a = a - 1
            left = left - 1
            if left == 0:
                break
            going = left_wins >= 7 or right_wins >= 7
        if left == 0 or right <= 1:
            break
        least = least + 1
        intrinsics.list_set(gallop, 0, least)
    if right == 1 and left > 0:
        to = to - left
        a = a - left
        _copy_down(order, a + 1, order, to + 1, left)
    _copy_down(part, b + 1 - right, order, to + 1 - right, right)
