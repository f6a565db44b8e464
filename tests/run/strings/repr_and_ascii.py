for s in ("", "a", "it's", 'say "hi"', "both ' and \"", "back\\slash", "\t\n\r", "\x00\x01\x1f\x7f", "é", "\x80\x9f\xa0\xad", "日本", "\u200b\u200e\u2028\ufeff", "😀", "\U0001f9ff\U000e0001", "\ud800", "a\udfffb", "\ue000", "\uffff", "\U0010ffff", "\u0378", "\u0301"):
    print(repr(s), ascii(s), len(s), len(repr(s)))
print(ascii(["é", 1]), ascii({"日": "\n"}), "%a %r" % ("é", "é"), f"{'é'!a} {'é'!r}", "{!a}".format("é"))
print([s for s in ("'", '"', "'\"")], ("\\",), {"\n": "\t"}, ["\ud83d\ude00" == "😀"])
