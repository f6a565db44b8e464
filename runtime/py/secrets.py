# secrets: from the system's random source.

from base64 import urlsafe_b64encode as _urlsafe_b64encode
from os import urandom as _urandom

DEFAULT_ENTROPY = 32


def token_bytes(nbytes=None):
    return _urandom(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    return _urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")


def randbits(k):
    if k < 0:
        raise ValueError("number of bits must be non-negative")
    return int.from_bytes(_urandom((k + 7) // 8), "big") >> (-k % 8)


# Numbers that are too large are drawn again, so that all have the same chance.
def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    bits = exclusive_upper_bound.bit_length()
    while True:
        drawn = randbits(bits)
        if drawn < exclusive_upper_bound:
            return drawn


def choice(seq):
    if not seq:
        raise IndexError("Cannot choose from an empty sequence")
    return seq[randbelow(len(seq))]


# Takes as long wherever the first difference is.
def compare_digest(a, b):
    left = a.encode() if isinstance(a, str) else a
    right = b.encode() if isinstance(b, str) else b
    different = len(left) ^ len(right)
    for x, y in zip(left, right):
        different |= x ^ y
    return different == 0
