# Searches in a few bytes, by words: every length, every place, bytes that differ in one bit; stripping by sets.


def places(text, what):
    return [text[:n].find(what) for n in range(len(text) + 1)]


def main():
    text = "abcdefghijklmnopqr"
    for what in ("a", "b", "c", "d", "h", "i", "p", "q", "r", "`", "A", "\x00", "é"):
        print(repr(what), places(text, what), what in text, text.count(what))
    print(places("aaaaaaaa\x01\x00\x01bbbbbbb", "\x00"), places("\x7f\x80\x81\u00ff" * 3, "\x81"))
    print([("x" * n + "y" * m).find("y") for n in range(9) for m in range(9)])
    print([("xé" * n + "yé").find("é") for n in range(9)], b"\x80\x00\xff".find(b"\xff"), bytes(16).find(b"\x01"))

    print("..,hello, world!?".strip(".,!?"), "xxyxabcyx".strip("xy"), "abc".strip("abc") == "", "abc".strip(""))
    print("éaébcéé".strip("éa"), "日本x日".strip("日"), "\x7f\x00a\x00".strip("\x00\x7f"), "ÿaÿ".strip("é"))
    print("1-2-3--".rstrip("-"), "--1-2-3".lstrip("-"), repr("\ta \n".strip(" ")), "aAa".strip("A"))

    words = {}
    for i in range(200):
        words["k" + str(i % 37)] = i
    made = ["k" + str(i) for i in range(50)]
    print(sum(words.get(word, 1000) for word in made), sum(word in words for word in made), len(words))
    long = {"key " * 5 + str(i): i for i in range(20)}
    print([long.get("key " * 5 + str(i)) for i in (0, 7, 19, 20)], long.get("key"))
    for i in range(0, 37, 2):
        del words["k" + str(i)]
    print([word for word in made if word in words], [words.get(word) for word in made[:6]])
    print({3: "int", "3": "str", 3.5: "float"}.get("3"), {b"a": 1, "a": 2}["a"])


main()
