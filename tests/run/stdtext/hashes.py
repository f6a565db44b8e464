import hashlib
import zlib

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    h = hashlib.new(name, b"abc")
    print(name, h.hexdigest(), h.digest_size, h.block_size, h.name)
m = hashlib.sha256()
m.update(b"hello ")
m.update(bytearray(b"world"))
n = m.copy()
n.update(b"!")
print(m.hexdigest(), n.hexdigest() == hashlib.sha256(b"hello world!").hexdigest(), m.digest()[:4], len(m.digest()))
print(hashlib.md5(b"").hexdigest(), hashlib.sha1(b"x" * 1000).hexdigest(), hashlib.md5("é".encode()).hexdigest(), hashlib.sha512(b"").hexdigest()[:32])
try:
    hashlib.md5("text")
except TypeError as e:
    print(e)
try:
    hashlib.new("nope")
except ValueError as e:
    print(e)
print(zlib.crc32(b"hello"), zlib.adler32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")), zlib.adler32(b""))
