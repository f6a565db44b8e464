# time.


def time():
    return intrinsics.time_now()


def time_ns():
    return intrinsics.int(intrinsics.time_ns())


def perf_counter():
    return intrinsics.perf_counter()


def perf_counter_ns():
    return intrinsics.int(intrinsics.perf_counter_ns())


def monotonic():
    return intrinsics.perf_counter()


def monotonic_ns():
    return intrinsics.int(intrinsics.perf_counter_ns())


def process_time():
    return intrinsics.int(intrinsics.process_time_ns()) / 1e9


def process_time_ns():
    return intrinsics.int(intrinsics.process_time_ns())


def sleep(seconds, /):
    if not isinstance(seconds, (int, float)):
        raise TypeError("'" + intrinsics.type_name(seconds) + "' object cannot be interpreted as an integer")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    intrinsics.sleep(float(seconds))
