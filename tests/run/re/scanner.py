# re.Scanner: tokens of a small language.
import re


def number(scanner, text):
    return ("float", float(text)) if scanner.match.group(1) else ("int", int(text))


scanner = re.Scanner(
    [
        (r"[a-zA-Z_]\w*", lambda scanner, text: ("id", text)),
        (r"\d+(\.\d*)?", number),
        (r"[-+*/=]", lambda scanner, text: ("op", text)),
        (r"\(|\)", "paren"),
        (r"\s+", None),
    ]
)
for text in ("sum = 3*foo + 312.50 + bar", "(a)", "", "a $ b", "1.5.2", "  "):
    print(scanner.scan(text))

words = re.Scanner([("end", lambda s, t: s.match.span()), (r"\w+", lambda s, t: t.upper())], re.IGNORECASE)
print(words.scan("END"), words.scan("ending"), words.scan("bend end"))
empty = re.Scanner([("x*", "x"), ("y", "y")])
print(empty.scan("xxyx"), empty.scan("yx"))
try:
    re.Scanner([("(", None)])
except re.error as e:
    print(e.msg)
