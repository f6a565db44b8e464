print([max], max)
d = {"a": max, "b": 1}
print(d)
for f in (len, print, max): print(f, repr(f))
x = max if len(d) else 5
print(repr(x), f"{x}", str([x, sorted]))
