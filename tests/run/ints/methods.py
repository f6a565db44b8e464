for n in (0, 1, 2, 3, 255, 256, -255, 2**63, -(2**64)):
    print(n, n.bit_length(), n.bit_count(), abs(n), n.real, n.imag)
print((5).conjugate(), (5).numerator, (5).denominator)
print((6).is_integer())
print((258).to_bytes(2, "big"), (258).to_bytes(4, "little"))
print(int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\x01\x02", "little"))
print(hash(5), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(10**30), hash(-(10**30)))
