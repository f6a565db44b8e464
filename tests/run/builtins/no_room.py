# What no machine has room for.


def t(f):
    try:
        r = f(); print(type(r).__name__)
    except BaseException as e: print(type(e).__name__, e)
t(lambda: 'a'.center(2**62))
t(lambda: 'a'.ljust(2**62))
t(lambda: [0] * 2**60)
t(lambda: 'a' * 2**60)
t(lambda: 'ab' * 2**63)
t(lambda: b'ab' * 2**62)
t(lambda: bytes(2**60))
t(lambda: bytearray(2**60))
t(lambda: (1, 2) * 2**62)
t(lambda: [1] * 2**64)
t(lambda: 'a'.zfill(2**62))
t(lambda: bytes(2**64))
t(lambda: range(2**64)[2**63])
t(lambda: len(range(2**64)))
t(lambda: format('a', '99999999999999999999'))
t(lambda: bytearray(b'a') * 2**62)
t(lambda: (0,) * 2**62)
