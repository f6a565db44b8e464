s = "hello"
t = 'world'
print(s + " " + t)
print(len(s), s[0], s[-1], s[1:3], s[::-1])
print(s * 3, 3 * "-", "" * 5, "x" * -1)
print("ell" in s, "z" in s, "" in s, "z" not in s)
print(s == "hello", s != t, s < t, "a" < "B", "abc" < "abd", "ab" < "abc", "" < "a")
for c in s:
    print(c, end=" ")
print()
print('it\'s', "say \"hi\"", "tab\there", "a\\b", 'a' "b" 'c')
print("""two
lines""")
print(str(5), str(2.5), str(None), str(True), str([1, "a"]), str())
