import hmac, hashlib
print(hmac.new(b"key", b"msg", hashlib.sha256).hexdigest(), hmac.new(b"k"*100, b"m", "md5").hexdigest())
h = hmac.new(b"key", digestmod="sha1"); h.update(b"a"); c = h.copy(); h.update(b"b"); print(h.hexdigest(), c.hexdigest(), h.name, h.digest_size)
print(hmac.compare_digest("a", "a"), hmac.digest(b"k", b"m", "sha512").hex()[:10])
