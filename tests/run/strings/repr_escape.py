for s in ("plain", "it's", 'say "hi"', "both ' and \"", "new\nline", "tab\t", "back\\slash", "\x00\x1f\x7f", "\r", "é", "日本", "🎉", "\u200b", "\xa0", "\ud800", "\ue000"):
    print(repr(s), len(s))
print(["a'b", "c\n"], {"k\t": "v"})
print(ascii("é日🎉a"))
print("\x41\u0042\U00000043\103\N{BULLET}")
print(r"raw\n", R"\x41", len(r"\\"))
print("line \
continued")
