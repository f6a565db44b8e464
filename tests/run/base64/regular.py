# Whole groups, and what is not regular: odd ends, foreign bytes, padding in the middle.
import base64
import binascii

for size in range(20):
    data = bytes((i * 37 + size) % 256 for i in range(size))
    text = base64.b64encode(data)
    print(text, base64.b64decode(text) == data, binascii.b2a_base64(data), binascii.hexlify(data), binascii.unhexlify(data.hex()) == data)
for text in (b"", b"=", b"==", b"QQ==", b"QUI=", b"QQ=", b"QQ", b"Q", b"Q===", b"QQ==QQ==", b"QUI=x", b"QU\nJD", b"QUJD====", b"QUJ=D", b"Q*UJ*D*", "QUJD", bytearray(b"QUJD"), b"QR==", b"QUJ-", b"=QUJD"):
    for strict in (False, True):
        try:
            print(text, strict, binascii.a2b_base64(text, strict_mode=strict))
        except binascii.Error as error:
            print(text, strict, error)
for text in (b"0g", b"abc", b"AbCd", b"a b0", "ff00"):
    try:
        print(binascii.unhexlify(text))
    except binascii.Error as error:
        print(error)
print(b"abcabc".find(98), b"abcabc".count(99), 97 in b"abc", bytearray(b"xyz").rfind(122), b"abc".index(99))
for call in (lambda: b"abc".find(256), lambda: b"abc".index(100), lambda: 300 in b"abc"):
    try:
        print(call())
    except ValueError as error:
        print(error)
