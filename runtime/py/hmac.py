# hmac.

import hashlib


class HMAC:
    def __init__(self, key, msg, digestmod):
        hash = hashlib.new(digestmod) if isinstance(digestmod, str) else digestmod()
        self._new = hash
        self.name = "hmac-" + hash.name
        self.digest_size = hash.digest_size
        self.block_size = hash.block_size
        if len(key) > hash.block_size:
            inner = hash.copy()
            inner.update(key)
            key = inner.digest()
        key = bytes(key) + bytes(hash.block_size - len(key))
        self._inner = hash.copy()
        self._outer = hash.copy()
        self._inner.update(bytes([x ^ 0x36 for x in key]))
        self._outer.update(bytes([x ^ 0x5C for x in key]))
        if msg is not None:
            self.update(msg)

    def update(self, msg):
        self._inner.update(msg)

    def digest(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        copied = HMAC(b"", None, self._new.name)
        copied._inner = self._inner.copy()
        copied._outer = self._outer.copy()
        return copied


def new(key, msg=None, digestmod=""):
    if not isinstance(key, (bytes, bytearray)):
        raise TypeError("key: expected bytes or bytearray, but got '" + intrinsics.type_name(key) + "'")
    if digestmod == "":
        raise TypeError("Missing required argument 'digestmod'.")
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return new(key, msg, digest).digest()


def compare_digest(a, b, /):
    if isinstance(a, str) and isinstance(b, str):
        if not a.isascii() or not b.isascii():
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        return a == b
    for x in (a, b):
        if isinstance(x, (str, int)):
            raise TypeError("a bytes-like object is required, not '" + intrinsics.type_name(x) + "'")
    return bytes(a) == bytes(b)
