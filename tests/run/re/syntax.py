import re

tests = [
    (r"a.c", "abc"), (r"a.c", "a\nc"), (r"^abc$", "abc\n"), (r"a*", "aaab"), (r"a+?", "aaa"), (r"a*?b", "aaab"), (r"a{2}", "aaa"), (r"a{2,}", "aaaa"), (r"a{,2}", "aaa"), (r"a{1,2}?", "aaa"), (r"a{", "a{"), (r"a{1", "a{1"), (r"x{,}", "xx"),
    (r"[abc]+", "cabbage"), (r"[^abc]+", "xyzabc"), (r"[a-z0-9]+", "ab12-"), (r"[]a]+", "]a]"), (r"[^]]+", "ab]"), (r"[a\-z]+", "a-z"), (r"[-a]+", "-a"), (r"[\w.]+", "a.b c"), (r"[\]\\]+", "]\\"),
    (r"(a|b)+", "abba"), (r"(?:ab)+", "ababa"), (r"(ab|a)(bc|c)?", "abc"), (r"(a+)+b", "aaab"), (r"(a*)*", "aa"), (r"(a*)+", "b"), (r"(?:a|ab)(?:c|bcd)(?:d*)", "abcd"), (r"(|a)+", "aaa"),
    (r"\bfoo\b", "a foo b"), (r"\Bo", "foo"), (r"\Aab", "abab"), (r"ab\Z", "abab"), (r"\d\D\s\S\w\W", "1a b_ "), (r"\x41\u00e9\n", "Aé\n"), (r"\.\*\[", ".*["), (r"\101", "A"), (r"\0", "\0"),
    (r"(\w)\1", "hello"), (r"(?P<q>['\"]).*?(?P=q)", "say 'hi' ok"), (r"foo(?=bar)", "foobar"), (r"foo(?!bar)", "foobaz"), (r"(?<=a)b", "ab"), (r"(?<!a)b", "ab cb"), (r"(?<=ab|cd)x", "cdx"), (r"(?=(a+))a*b\1", "baaabac"),
    (r"(?i)HeLLo", "hello"), (r"(?s)a.b", "a\nb"), (r"(?m)^b", "a\nb"), (r"(?x) a  b # comment", "ab"), (r"(?i:A)b", "ab"), (r"(?i:A)b", "aB"), (r"a(?-i:B)", "aB"), (r"(?a)\w+", "aé"), (r"(?#comment)a", "a"),
    (r"(a)?(?(1)b|c)", "ab"), (r"(a)?(?(1)b|c)", "c"), (r"(?P<n>a)?(?(n)b)", "ab"), (r"a++b", "aaab"), (r"a*+a", "aaa"), (r"(?>a+)a", "aaa"), (r"a?+b", "ab"), (r"(?:ab){2,3}+c", "abababc"), (r"(?:a|b){2,}?c", "ababc"),
    (r"((a)(b(c)))d", "abcd"), (r"(a)(b)?", "ac"), (r"(?:(a)|b)*", "ab"), (r"([a-c]+)([c-e]+)", "abcde"), (r"^(?:(\d+)x)?(\d+)$", "12"), (r"[\s\S]+", "a\nb"), (r"日本.", "日本語"), (r"[é-ü]+", "éêz"), (r"😀+", "😀😀"), (r"$", "a\n"), (r"(?m)$", "a\nb"), (r"x|", "y"), (r"()", ""),
]
for pattern, text in tests:
    m = re.search(pattern, text)
    if m:
        print(ascii(pattern), ascii(m.group()), m.span(), ascii(m.groups()), m.lastindex)
    else:
        print(ascii(pattern), None)
print(re.findall(r"(?i)straße|ÉCOLE", "STRASSE école Straße"), re.findall("[a-z]+", "ABCdef", re.I), re.findall(r"(?i)[k]", "kK\u212a"), re.search("(?ia)é", "É"), re.search("é", "É", re.I))
print(re.sub(r"(?m)^", "> ", "a\nb"), re.sub(r"\s+$", "", "a  \n b \n"), re.findall(r"^\w", "a\nb", re.M), re.findall(r".+", "a\nb"), re.findall(r"(?s).+", "a\nb"))
print(re.match(r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$", "192.168.1.255").group(), re.fullmatch(r"[\w.+-]+@[\w-]+\.[\w.]+", "a.b+c@d-e.co.uk").group(), len(re.findall(r"\w+", "word " * 1000)), re.match("(?:a|b)*c", "ab" * 5000 + "c").end(), re.match("a*?$", "a" * 10000).end())
