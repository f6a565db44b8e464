# SHA-3, SHAKE, BLAKE2 and PBKDF2.
import hashlib

for name in ["sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"]:
    h = hashlib.new(name, b"abc")
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest())
for size in (0, 1, 71, 72, 73, 135, 136, 137, 144, 300):
    data = bytes(i % 251 for i in range(size))
    print(size, hashlib.sha3_256(data).hexdigest()[:16], hashlib.sha3_512(data).hexdigest()[:16], hashlib.blake2b(data).hexdigest()[:16], hashlib.blake2s(data).hexdigest()[:16])
print(hashlib.shake_128(b"x").hexdigest(8), hashlib.shake_256(b"").hexdigest(200))
print(hashlib.blake2b(b"x", digest_size=8, key=b"k").hexdigest(), hashlib.blake2s(b"x", salt=b"s", person=b"p").hexdigest())
h = hashlib.sha3_256(b"a")
g = h.copy()
h.update(b"b")
print(h.hexdigest() == hashlib.sha3_256(b"ab").hexdigest(), g.hexdigest() == hashlib.sha3_256(b"a").hexdigest())
for bad in (lambda: hashlib.blake2b(digest_size=65), lambda: hashlib.new("nothing"), lambda: hashlib.sha3_256("a")):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 3).hex(), hashlib.pbkdf2_hmac("sha1", b"p", b"s", 2, 50).hex())
