# binascii's uu and quoted-printable, and names of characters in HTML.

import binascii
import html

for data in (b"", b"a", b"ab", b"abc", b"hello world", bytes(range(40)), b"a=b", "é".encode() * 20, b"tab\t\nend \n", b"."):
    line = binascii.b2a_uu(data)
    print(line, binascii.a2b_uu(line) == data, binascii.b2a_uu(data, backtick=True))
    for options in ({}, {"quotetabs": True}, {"istext": False}, {"header": True}):
        text = binascii.b2a_qp(data, **options)
        print(text, binascii.a2b_qp(text, header="header" in options) == data)
try:
    binascii.b2a_uu(bytes(46))
except binascii.Error as error:
    print(error)
print(binascii.a2b_qp(b"a=3Db=\nc=zz=="), binascii.a2b_qp("a_b=20", header=True))
print(html.unescape("&notit; &Auml;&AUML; &copy2 &thetasym &Theta;&sube;&yuml;&lt&LT;&bsol;"))
