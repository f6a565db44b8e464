s = "héllo wörld ✓ 🎉!"
print(len(s))
for i in (0, 1, 4, 7, 12, 14, 15, -1, -2, -16):
    print(i, s[i])
print(s[1:5], s[-4:], s[:3], s[::2], s[::-1], s[10:2:-2], s[5:2], s[100:], s[-100:3], s[:])
for i in (16, -17, 100):
    try:
        print(s[i])
    except IndexError as e:
        print(e)
try:
    s["a"]
except TypeError as e:
    print(e)
try:
    s[::0]
except ValueError as e:
    print(e)
try:
    s[0] = "x"
except TypeError as e:
    print(e)
print("abc"[True], "abc"[False])
text = "añb" * 1000
print(text[1500], text[2999], text[1501:1507], len(text[::3]))
