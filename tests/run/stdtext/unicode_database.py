# unicodedata: names, properties and normal forms.
import unicodedata
from unicodedata import category, lookup, name, normalize

for c in "aÀßλ汉각٣½Ⅷ€ \n\u0301\u200d(😀":
    print(
        ascii(c), name(c, "-"), category(c), unicodedata.bidirectional(c), unicodedata.combining(c),
        unicodedata.east_asian_width(c), unicodedata.mirrored(c), repr(unicodedata.decomposition(c)),
        unicodedata.decimal(c, None), unicodedata.digit(c, None), unicodedata.numeric(c, None),
    )
for text in ("e\u0301", "\u1e9b\u0323", "ﬁne", "Å", "각", "\u1100\u1161\u11a8", "a\u0307\u0323", "\u2126", "x²", "", "abc"):
    forms = [normalize(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")]
    print([ascii(form) for form in forms], [unicodedata.is_normalized(form, text) for form in ("NFC", "NFD", "NFKC")])

# Every name leads back to its character.
wrong = [code for code in range(0, 0x3000) if name(chr(code), "") and lookup(name(chr(code))) != chr(code)]
print(wrong, sum(1 for code in range(0x110000) if category(chr(code)) == "Lu"))


def plain(text):
    return "".join(c for c in normalize("NFKD", text) if not unicodedata.combining(c))


print(plain("Crème Brûlée à la ﬁnesse"), plain("Ångström"))
print(lookup("GREEK SMALL LETTER ALPHA"), lookup("latin small letter a"), repr(lookup("LINE FEED")), lookup("CJK UNIFIED IDEOGRAPH-4E00"))
for call in (
    lambda: name("\n"), lambda: name("ab"), lambda: name(5), lambda: lookup("NO SUCH THING"), lambda: category(""),
    lambda: unicodedata.decimal("²"), lambda: unicodedata.digit("½"), lambda: unicodedata.numeric("a"),
    lambda: normalize("NF", "a"), lambda: normalize("NFC", b"a"), lambda: unicodedata.bidirectional(None),
):
    try:
        print(call())
    except (TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
print(unicodedata.unidata_version)
