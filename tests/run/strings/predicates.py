samples = ["", "abc", "ABC", "aBc", "123", "12a", " ", "\n\t", "é", "²", "½", "٣", "_x1", "1x", "Title Case", "日本", "a b"]
for s in samples:
    print(
        repr(s),
        [
            s.isalpha(),
            s.isdigit(),
            s.isdecimal(),
            s.isnumeric(),
            s.isalnum(),
            s.isspace(),
            s.isupper(),
            s.islower(),
            s.istitle(),
            s.isidentifier(),
            s.isascii(),
            s.isprintable(),
        ].count(True),
        s.isalpha(),
        s.isdigit(),
        s.isalnum(),
        s.isupper(),
        s.isspace(),
    )
