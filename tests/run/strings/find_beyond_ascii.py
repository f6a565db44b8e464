# Positions that searches give count characters, from wherever a search starts.
text = "häuser über flüsse " * 12 + "🎈 end häuser"
for needle in ("ü", "über", "e", "🎈", "end", "häuser", " ", "zz", ""):
    places = []
    at = text.find(needle)
    while at >= 0 and len(places) < 40:
        assert text[at : at + len(needle)] == needle
        places.append(at)
        at = text.find(needle, at + 1)
    print(repr(needle), places[:4], len(places), text.rfind(needle), text.count(needle))
for start in (-300, -12, -1, 0, 3, 100, 200, 228, 229, 240, 241, 500):
    print(start, text.find("e", start), text.rfind("e", start), text.find("e", 0, start), text.rfind("e", 0, start), text.find("", start))
for method in ("index", "rindex"):
    try:
        print(getattr(text, method)("r", 5), getattr(text, method)("ß"))
    except ValueError as e:
        print(method, e)
codes = [ord(text[i]) for i in range(0, len(text), 17)]
print(codes, ord(text[-13]), ord("plain"[2]), ord("plain"[-1]))
for i in (241, -242, 10**20):
    try:
        print(ord(text[i]))
    except IndexError as e:
        print(e)
