# Regular expressions: a tokenizer with named groups, searches, replacements and splits.
# bench: 400
import re
import sys

TOKEN = re.compile(
    r"""(?P<NUMBER>\d+(?:\.\d+)?)|(?P<NAME>[A-Za-z_]\w*)|(?P<TEXT>"[^"]*")|(?P<OPERATOR>==|<=|[-+*/=<>(){};,])|(?P<SPACE>\s+)"""
)
SOURCE = """
def area(width, height) { if width <= 0 { return 12.5 * (height - 3); } else { return "no area at all"; } }
while x1 <= 100 { x1 = x1 + area(x1, 42); y_2 = "text"; }
"""


def tokens(text):
    at = 0
    while at < len(text):
        match = TOKEN.match(text, at)
        at = match.end()
        if match.lastgroup != "SPACE":
            yield match.lastgroup, match.group()


def main(rounds):
    text = SOURCE * rounds
    kinds = {}
    for kind, _ in tokens(text):
        kinds[kind] = kinds.get(kind, 0) + 1
    print(sorted(kinds.items()))
    print(len(re.findall(r"[a-z]+", text)), len(re.findall(r"(\w+)\s*=\s*(\w+)", text)))
    print(len(re.sub(r"[aeiou]", "*", text)), len(re.sub(r"(\w)(\d)", r"\2\1", text)), len(re.split(r"[;{}]\s*", text)))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
