for x in (0.0, 1.0, -2.0, 0.5, 1e300, -0.75):
    print(x.is_integer(), x.as_integer_ratio() if abs(x) < 10 else "-", x.hex())
print(hash(1.0), hash(0.5), hash(-0.0), hash(1e300), hash(float("inf")), hash(float("-inf")), hash(2.5))
print(hash(1.0) == hash(1), {1: "a"}[1.0], {1.0: "b"}[1], {0.5: "c"}[1 / 2])
print(float.fromhex("0x1.8p+1"))
