# gc. The collector of the runtime frees cycles; counting references frees the rest.

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38

garbage = []
callbacks = []

_enabled = True
_threshold = (2000, 10, 10)
_debug = 0
_collections = 0
_collected = 0


def collect(generation=2):
    global _collections, _collected
    if generation < 0 or generation > 2:
        raise ValueError("invalid generation")
    for callback in callbacks:
        callback("start", {"generation": generation, "collected": 0, "uncollectable": 0})
    found = intrinsics.int(intrinsics.collect())
    _collections += 1
    _collected += found
    for callback in callbacks:
        callback("stop", {"generation": generation, "collected": found, "uncollectable": 0})
    return found


def enable():
    global _enabled
    _enabled = True
    intrinsics.collect_automatically(True)


def disable():
    global _enabled
    _enabled = False
    intrinsics.collect_automatically(False)


def isenabled():
    return _enabled


def get_count():
    return (0, 0, 0)


def get_threshold():
    return _threshold


def set_threshold(threshold0, threshold1=None, threshold2=None, /):
    global _threshold
    if threshold1 is None:
        threshold1 = _threshold[1]
    if threshold2 is None:
        threshold2 = _threshold[2]
    _threshold = (threshold0, threshold1, threshold2)


def get_debug():
    return _debug


def set_debug(flags, /):
    global _debug
    _debug = flags


def get_stats():
    return [
        {"collections": 0, "collected": 0, "uncollectable": 0},
        {"collections": 0, "collected": 0, "uncollectable": 0},
        {"collections": _collections, "collected": _collected, "uncollectable": 0},
    ]


def is_tracked(obj, /):
    kind = intrinsics.type_name(obj)
    if kind in ("int", "float", "bool", "complex", "str", "bytes", "NoneType", "range", "ellipsis"):
        return False
    if isinstance(obj, tuple):
        return any(is_tracked(item) for item in obj)
    if kind == "dict":
        return any(is_tracked(value) for value in obj.values())
    return True


def is_finalized(obj, /):
    return intrinsics.is_finalized(obj)


def get_objects(generation=None):
    return []


def get_referents(*objs):
    found = []
    for obj in objs:
        if isinstance(obj, (list, tuple)):
            found.extend(reversed(obj))
        elif isinstance(obj, (set, frozenset)):
            found.extend(obj)
        elif isinstance(obj, dict):
            # A dict whose keys are all texts does not visit them.
            keyed = not all(isinstance(key, str) for key in obj)
            for key, value in obj.items():
                if keyed:
                    found.append(key)
                found.append(value)
    return found


def get_referrers(*objs):
    return []


def freeze():
    pass


def unfreeze():
    pass


def get_freeze_count():
    return 0
