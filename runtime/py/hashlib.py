# hashlib. An object keeps all data and takes the digest when it is asked for.

algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512"}
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
    raise ValueError("unsupported hash type " + name)
