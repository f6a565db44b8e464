print(ord("a"), ord("é"), ord("日"), ord("🎉"), ord("\x00"), ord("\uffff"))
print(chr(97), chr(233), chr(26085), chr(127881), repr(chr(0)), repr(chr(0xD800)))
print("".join(chr(ord("a") + i) for i in range(26)))
for bad in (-1, 0x110000, 2**70):
    try:
        chr(bad)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
for bad in ("", "ab", 5):
    try:
        ord(bad)
    except TypeError as e:
        print(e)


def rot13(s):
    out = ""
    for c in s:
        if "a" <= c <= "z":
            c = chr((ord(c) - 97 + 13) % 26 + 97)
        elif "A" <= c <= "Z":
            c = chr((ord(c) - 65 + 13) % 26 + 65)
        out += c
    return out


print(rot13("Hello, World!"), rot13(rot13("Hello, World!")))
