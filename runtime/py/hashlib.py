# hashlib. An object keeps all data and takes the digest when it is asked for.

algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512",
    "shake_128", "shake_256", "blake2b", "blake2s",
}
algorithms_available = algorithms_guaranteed


class HASH:
    def __init__(self, digest, name, size, block, data):
        self._digest = digest
        self.name = name
        self.digest_size = size
        self.block_size = block
        self._data = bytearray(_checked(data))

    def update(self, data, /):
        self._data += _checked(data)

    def digest(self):
        return self._digest(bytes(self._data))

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return HASH(self._digest, self.name, self.digest_size, self.block_size, self._data)


def _checked(data):
    if isinstance(data, str):
        raise TypeError("Strings must be encoded before hashing")
    if isinstance(data, bytes):
        return data
    if hasattr(data, "__buffer_bytes__"):
        return data.__buffer_bytes__()
    raise TypeError("object supporting the buffer API required")


def _md5(data):
    return intrinsics.digest_md5(data)


def _sha1(data):
    return intrinsics.digest_sha1(data)


def _sha224(data):
    return intrinsics.digest_sha224(data)


def _sha256(data):
    return intrinsics.digest_sha256(data)


def _sha384(data):
    return intrinsics.digest_sha384(data)


def _sha512(data):
    return intrinsics.digest_sha512(data)


def md5(string=b"", *, usedforsecurity=True):
    return HASH(_md5, "md5", 16, 64, string)


def sha1(string=b"", *, usedforsecurity=True):
    return HASH(_sha1, "sha1", 20, 64, string)


def sha224(string=b"", *, usedforsecurity=True):
    return HASH(_sha224, "sha224", 28, 64, string)


def sha256(string=b"", *, usedforsecurity=True):
    return HASH(_sha256, "sha256", 32, 64, string)


def sha384(string=b"", *, usedforsecurity=True):
    return HASH(_sha384, "sha384", 48, 128, string)


def sha512(string=b"", *, usedforsecurity=True):
    return HASH(_sha512, "sha512", 64, 128, string)


# SHA-3 (FIPS 202).
_ROUNDS = (
    0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000, 0x000000000000808B, 0x0000000080000001,
    0x8000000080008081, 0x8000000000008009, 0x000000000000008A, 0x0000000000000088, 0x0000000080008009, 0x000000008000000A,
    0x000000008000808B, 0x800000000000008B, 0x8000000000008089, 0x8000000000008003, 0x8000000000008002, 0x8000000000000080,
    0x000000000000800A, 0x800000008000000A, 0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
)
_MASK = 0xFFFFFFFFFFFFFFFF


def _rotated(x, by):
    return (x << by | x >> 64 - by) & _MASK


def _keccak(lanes):
    for constant in _ROUNDS:
        parity = [lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20] for x in range(5)]
        for x in range(5):
            mixed = parity[x - 1] ^ _rotated(parity[(x + 1) % 5], 1)
            for y in range(0, 25, 5):
                lanes[x + y] ^= mixed
        x, y = 1, 0
        moving = lanes[1]
        for step in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            moving, lanes[x + 5 * y] = lanes[x + 5 * y], _rotated(moving, (step + 1) * (step + 2) // 2 % 64)
        for y in range(0, 25, 5):
            row = lanes[y : y + 5]
            for x in range(5):
                lanes[x + y] = row[x] ^ (~row[(x + 1) % 5] & _MASK & row[(x + 2) % 5])
        lanes[0] ^= constant


def _sponge(data, rate, suffix, size):
    padded = bytearray(data)
    padded.append(suffix)
    padded.extend(bytes(-len(padded) % rate))
    padded[-1] |= 0x80
    lanes = [0] * 25
    for start in range(0, len(padded), rate):
        for at in range(rate // 8):
            lanes[at] ^= int.from_bytes(padded[start + at * 8 : start + at * 8 + 8], "little")
        _keccak(lanes)
    out = bytearray()
    while True:
        for at in range(rate // 8):
            out.extend(lanes[at].to_bytes(8, "little"))
        if len(out) >= size:
            return bytes(out[:size])
        _keccak(lanes)


def _sha3_224(data):
    return _sponge(data, 144, 6, 28)


def _sha3_256(data):
    return _sponge(data, 136, 6, 32)


def _sha3_384(data):
    return _sponge(data, 104, 6, 48)


def _sha3_512(data):
    return _sponge(data, 72, 6, 64)


def sha3_224(data=b"", /, *, usedforsecurity=True):
    return HASH(_sha3_224, "sha3_224", 28, 144, data)


def sha3_256(data=b"", /, *, usedforsecurity=True):
    return HASH(_sha3_256, "sha3_256", 32, 136, data)


def sha3_384(data=b"", /, *, usedforsecurity=True):
    return HASH(_sha3_384, "sha3_384", 48, 104, data)


def sha3_512(data=b"", /, *, usedforsecurity=True):
    return HASH(_sha3_512, "sha3_512", 64, 72, data)


# Digests of any length.
class _Shake:
    def __init__(self, name, rate, data):
        self.name = name
        self.digest_size = 0
        self.block_size = rate
        self._data = bytearray(_checked(data))

    def update(self, data, /):
        self._data += _checked(data)

    def digest(self, length):
        return _sponge(self._data, self.block_size, 0x1F, length)

    def hexdigest(self, length):
        return self.digest(length).hex()

    def copy(self):
        return _Shake(self.name, self.block_size, self._data)


def shake_128(data=b"", /, *, usedforsecurity=True):
    return _Shake("shake_128", 168, data)


def shake_256(data=b"", /, *, usedforsecurity=True):
    return _Shake("shake_256", 136, data)


# BLAKE2 (RFC 7693). `bits` is the width of a word: 64 for BLAKE2b, 32 for BLAKE2s.
_SIGMA = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
    (14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3),
    (11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4),
    (7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8),
    (9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13),
    (2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9),
    (12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11),
    (13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10),
    (6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5),
    (10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0),
)
_START = (
    0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
    0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179,
)


def _blake2_block(state, block, start, count, last, bits):
    mask = (1 << bits) - 1
    word = bits // 8
    message = [int.from_bytes(block[at : at + word], "little") for at in range(0, 16 * word, word)]
    v = state + list(start)
    v[12] ^= count & mask
    v[13] ^= count >> bits
    if last:
        v[14] ^= mask
    turns = (32, 24, 16, 63) if bits == 64 else (16, 12, 8, 7)
    for step in range(12 if bits == 64 else 10):
        order = _SIGMA[step % 10]
        for at in range(8):
            if at < 4:
                a, b, c, d = at, at + 4, at + 8, at + 12
            else:
                a, b, c, d = at - 4, 4 + (at - 3) % 4, 8 + (at - 2) % 4, 12 + (at - 1) % 4
            for half in range(2):
                v[a] = v[a] + v[b] + message[order[2 * at + half]] & mask
                x = v[d] ^ v[a]
                v[d] = (x >> turns[2 * half] | x << bits - turns[2 * half]) & mask
                v[c] = v[c] + v[d] & mask
                x = v[b] ^ v[c]
                v[b] = (x >> turns[2 * half + 1] | x << bits - turns[2 * half + 1]) & mask
    for at in range(8):
        state[at] ^= v[at] ^ v[at + 8]


def _blake2(data, bits, size, key, salt, person):
    block = bits * 2
    start = [word >> 64 - bits for word in _START]
    part = bits // 4
    # The parameters: sizes, fan-out and depth of 1, then salt and person.
    params = bytes([size, len(key), 1, 1]) + bytes(bits // 2 - 4) + salt.ljust(part, b"\0") + person.ljust(part, b"\0")
    state = [start[at] ^ int.from_bytes(params[at * bits // 8 : (at + 1) * bits // 8], "little") for at in range(8)]
    if key:
        data = key.ljust(block, b"\0") + data
    at = 0
    while len(data) - at > block:
        _blake2_block(state, data[at : at + block], start, at + block, False, bits)
        at += block
    _blake2_block(state, data[at:].ljust(block, b"\0"), start, len(data), True, bits)
    return b"".join([word.to_bytes(bits // 8, "little") for word in state])[:size]


class _Blake2:
    def __init__(self, name, bits, data, size, key, salt, person):
        most = bits
        if not 1 <= size <= most:
            raise ValueError("digest_size must be between 1 and " + str(most) + " bytes")
        if len(key) > most:
            raise ValueError("maximum key length is " + str(most) + " bytes")
        if len(salt) > bits // 4:
            raise ValueError("maximum salt length is " + str(bits // 4) + " bytes")
        if len(person) > bits // 4:
            raise ValueError("maximum person length is " + str(bits // 4) + " bytes")
        self.name = name
        self.digest_size = size
        self.block_size = bits * 2
        self._bits = bits
        self._key = key
        self._salt = salt
        self._person = person
        self._data = bytearray(_checked(data))

    def update(self, data, /):
        self._data += _checked(data)

    def digest(self):
        return _blake2(bytes(self._data), self._bits, self.digest_size, self._key, self._salt, self._person)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return _Blake2(self.name, self._bits, self._data, self.digest_size, self._key, self._salt, self._person)


def blake2b(data=b"", /, *, digest_size=64, key=b"", salt=b"", person=b"", usedforsecurity=True):
    return _Blake2("blake2b", 64, data, digest_size, key, salt, person)


def blake2s(data=b"", /, *, digest_size=32, key=b"", salt=b"", person=b"", usedforsecurity=True):
    return _Blake2("blake2s", 32, data, digest_size, key, salt, person)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    size = new(hash_name).digest_size
    block = new(hash_name).block_size
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if dklen is not None and dklen < 1:
        raise ValueError("key length must be greater than 0.")
    if len(password) > block:
        password = new(hash_name, password).digest()
    key = _checked(password).ljust(block, b"\0")
    inner = bytes([byte ^ 0x36 for byte in key])
    outer = bytes([byte ^ 0x5C for byte in key])
    wanted = size if dklen is None else dklen
    out = b""
    at = 1
    while len(out) < wanted:
        mac = _checked(salt) + at.to_bytes(4, "big")
        total = 0
        for _ in range(iterations):
            mac = new(hash_name, outer + new(hash_name, inner + mac).digest()).digest()
            total ^= int.from_bytes(mac, "big")
        out += total.to_bytes(size, "big")
        at += 1
    return out[:wanted]


def new(name, data=b"", *, usedforsecurity=True):
    known = name.lower()
    if known == "md5":
        return md5(data)
    if known == "sha1":
        return sha1(data)
    if known == "sha224":
        return sha224(data)
    if known == "sha256":
        return sha256(data)
    if known == "sha384":
        return sha384(data)
    if known == "sha512":
        return sha512(data)
    if known == "sha3_224":
        return sha3_224(data)
    if known == "sha3_256":
        return sha3_256(data)
    if known == "sha3_384":
        return sha3_384(data)
    if known == "sha3_512":
        return sha3_512(data)
    if known == "blake2b":
        return blake2b(data)
    if known == "blake2s":
        return blake2s(data)
    raise ValueError("unsupported hash type " + name)
