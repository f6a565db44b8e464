import time

a = time.time()
b = time.perf_counter()
c = time.monotonic()
n = time.perf_counter_ns()
print(type(a).__name__, type(b).__name__, type(c).__name__, type(n).__name__)
time.sleep(0.01)
print(time.time() - a > 0.005, time.perf_counter() - b >= 0.01, time.monotonic() - c >= 0.01, time.perf_counter_ns() - n >= 10_000_000)
print(time.time() > 1_600_000_000, time.time_ns() > 10**18, time.time_ns() // 10**9 - int(time.time()) in (-1, 0, 1))
print(time.process_time() >= 0)
try:
    time.sleep(-1)
except ValueError as e:
    print(e)
start = time.perf_counter()
total = 0
for i in range(1000):
    total += i
elapsed = time.perf_counter() - start
print(total, elapsed >= 0, f"{elapsed:.3f}"[:2])
