# Words of 32 bits, kept in range with masks.
MASK = 0xFFFFFFFF


def first_primes(n):
    out = []
    c = 2
    while len(out) < n:
        if all(c % p for p in out):
            out.append(c)
        c += 1
    return out


def root_bits(p, k):
    # The first 32 bits of the fractional part of the k-th root of p, in integers.
    target = p << (32 * k)
    lo, hi = 0, 1 << 40
    while lo < hi:
        mid = (lo + hi + 1) // 2
        if mid**k <= target:
            lo = mid
        else:
            hi = mid - 1
    return lo & MASK


PRIMES = first_primes(64)
K = [root_bits(p, 3) for p in PRIMES]
H = [root_bits(p, 2) for p in PRIMES[:8]]


def rotr(x, n):
    return ((x >> n) | (x << (32 - n))) & MASK


def sha256(data):
    n = len(data) * 8
    data = data + b"\x80" + b"\x00" * ((55 - len(data)) % 64) + n.to_bytes(8, "big")
    state = list(H)
    for start in range(0, len(data), 64):
        w = [int.from_bytes(data[start + 4 * i:start + 4 * i + 4], "big") for i in range(16)]
        for i in range(16, 64):
            s0 = rotr(w[i - 15], 7) ^ rotr(w[i - 15], 18) ^ (w[i - 15] >> 3)
            s1 = rotr(w[i - 2], 17) ^ rotr(w[i - 2], 19) ^ (w[i - 2] >> 10)
            w.append((w[i - 16] + s0 + w[i - 7] + s1) & MASK)
        a, b, c, d, e, f, g, h = state
        for i in range(64):
            s1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)
            t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + w[i]) & MASK
            s0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)
            t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) & MASK
            a, b, c, d, e, f, g, h = (t1 + t2) & MASK, a, b, c, (d + t1) & MASK, e, f, g
        state = [(x + y) & MASK for x, y in zip(state, (a, b, c, d, e, f, g, h))]
    return "".join(f"{x:08x}" for x in state)


print(hex(K[0]), hex(H[0]))
for message in (b"", b"abc", b"a" * 55, b"a" * 56, "é日本".encode(), bytes(range(200))):
    print(len(message), sha256(message))


def crc32(data):
    crc = MASK
    for b in data:
        crc ^= b
        for _ in range(8):
            crc = (crc >> 1) ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ MASK


def adler32(data):
    a, b = 1, 0
    for x in data:
        a = (a + x) % 65521
        b = (b + a) % 65521
    return b << 16 | a


print(hex(crc32(b"123456789")), hex(adler32(b"Wikipedia")))
