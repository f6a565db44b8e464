print("a,b,,c,".split(","), "a,b,,c,".split(",", 1), "a,b,,c,".split(",", 0), "a,b".split(",", -5), "".split(","), "".split())
print("  a  b c ".split(), "  a  b c ".split(None, 1), "  a  b c ".split(maxsplit=1), " ".split(), "  a  b c ".split(None, 0), "x".split(" "))
print("a,b,,c,".rsplit(","), "a,b,,c,".rsplit(",", 1), "a,b,c".rsplit(",", 0), "  a  b c ".rsplit(None, 1), "  a  b c ".rsplit(maxsplit=2))
print("a<>b<>c".split("<>"), "a<>b<>c".split(sep="<>", maxsplit=1), "aaa".split("aa"), "aaa".rsplit("aa"), "a b".rsplit(sep=" "))
print("\u2003a\u00a0b\x1fc\x85d".split(), "a\x1cb".split(), "a\u200bb".split())
for bad in (1, b",", [","]):
    try:
        "a".split(bad)
    except TypeError as e:
        print(e)
    try:
        "a".rsplit(bad)
    except TypeError as e:
        print(e)
for call in (lambda: "a".split(""), lambda: "a".rsplit(""), lambda: "a".partition(""), lambda: "a".rpartition("")):
    try:
        call()
    except ValueError as e:
        print(e)
try:
    "a b".split(" ", "x")
except TypeError as e:
    print(e)
try:
    "a b".split(" ", None)
except TypeError as e:
    print(e)
print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("="), "abc".rpartition("="), "=".partition("="))
for bad in (1, None, b"="):
    try:
        "a".partition(bad)
    except TypeError as e:
        print(e)
    try:
        "a".rpartition(bad)
    except TypeError as e:
        print(e)
print("a\nb\r\nc\rd".splitlines(), "a\nb\r\nc\rd".splitlines(True), "a\n\n".splitlines(), "".splitlines(), "\n".splitlines(keepends=True))
print("a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i".splitlines(), "a\x1fb".splitlines(), "a\r\n".splitlines(keepends=1), "a\r".splitlines(0))
print("日本 語 x".split(), "日本、語、x".split("、"), "éaéb".rsplit("é", 1), "ñ→ñ".partition("→"))
