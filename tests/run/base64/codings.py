import base64
import binascii

for data in (b"", b"a", b"ab", b"abc", b"abcd", b"\x00\xff\xfe", bytes(range(20)), b"hello world"):
    e = base64.b64encode(data)
    print(e, base64.b64decode(e) == data, base64.b32encode(data), base64.b32decode(base64.b32encode(data)) == data, base64.b16encode(data), base64.b16decode(base64.b16encode(data)) == data, base64.b85encode(data), base64.b85decode(base64.b85encode(data)) == data, base64.a85encode(data), base64.a85decode(base64.a85encode(data)) == data)
print(base64.urlsafe_b64encode(b"\xfb\xff\xfe"), base64.urlsafe_b64decode("-__-"), base64.b64encode(b"\xfb\xff", altchars=b"-_"), base64.b64decode("-_8=", altchars="-_"), base64.standard_b64encode(b"x"), base64.b64decode("aGk="), base64.b64decode(b"aG\nk="), base64.b32encode(b"x"), base64.b32hexencode(b"xyz"), base64.b32decode("pa======", casefold=True), base64.b16decode("ff", casefold=True))
print(base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHh4\n"), base64.b85encode(b"abc", pad=True), base64.a85encode(b"\x00\x00\x00\x00abcd"), base64.a85encode(b"data", adobe=True), base64.a85decode(b"<~A7]9~>", adobe=True), base64.a85encode(b"    x", foldspaces=True))
print(binascii.hexlify(b"\x01\xab"), binascii.unhexlify("01AB"), binascii.unhexlify(b"ff"), binascii.hexlify(b"\x01\x02\x03", "-"), binascii.b2a_hex(b"\x10"), binascii.a2b_hex("10"), binascii.b2a_base64(b"hi"), binascii.b2a_base64(b"hi", newline=False), binascii.a2b_base64("aGk="), binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc_hqx(b"hello", 0))
calls = [lambda: base64.b64decode("a"), lambda: base64.b64decode("ab"), lambda: base64.b64decode("abc"), lambda: base64.b64decode("abcde"), lambda: base64.b64decode("ab!c", validate=True), lambda: base64.b64encode("text"), lambda: base64.b64decode("é"), lambda: base64.b32decode("abc"), lambda: base64.b32decode("a1======"), lambda: base64.b16decode("GG"), lambda: base64.b16decode("abc"), lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"), lambda: binascii.hexlify("x"), lambda: base64.b64encode(5), lambda: base64.b64decode(5), lambda: base64.b85decode("~~~~~"), lambda: base64.b85decode(' "')]
for call in calls:
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(issubclass(binascii.Error, ValueError), base64.b64encode(bytearray(b"ba")), base64.b64encode(memoryview(b"mv")), base64.b64decode(bytearray(b"YmE=")))
