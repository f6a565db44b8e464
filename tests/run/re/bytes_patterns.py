import re

print(re.findall(rb"\d+", b"a1 22"), re.match(rb"(\w+)", b"ab\xe9").group(1), re.sub(b"a", b"b", b"banana"), re.split(b",", b"a,b"), re.search(b"\xff", b"\x00\xff").span())
print(re.sub(rb"(\w)(\w)", rb"\2\1", b"abcd"), re.compile(b"x").match(bytearray(b"xyz")).group(), re.escape(b"a.b"), re.fullmatch(b"(?i)ABC", b"abc"))
m = re.match(rb"(?P<key>\w+)=(?P<value>.*)", b"name=\xc3\xa9")
print(m.groupdict(), m.groups(), m.string, m)
for i, found in enumerate(re.finditer(b".", b"\x80a")):
    print(i, found.group(), found.start())
