"""A tokenizer by rules with priorities, and a calculator over it: longest match, then priority."""
import re
from collections import namedtuple
from typing import NamedTuple


class Rule(NamedTuple):
    kind: str
    pattern: re.Pattern
    priority: int = 0
    value: object = str


class Token(namedtuple("Token", "kind value start end")):
    __slots__ = ()

    def __str__(self):
        return f"{self.kind}:{self.value!r}" if self.kind != self.value else self.value


class SyntaxTrouble(SyntaxError):
    def __init__(self, text, at, what):
        super().__init__(what)
        self.shown = f"{text}\n{' ' * at}^ {what}"


RULES = [
    Rule("number", re.compile(r"\d[\d_]*(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+"), 1, lambda t: float(t) if set(t) & set(".eE") else int(t)),
    Rule("hex", re.compile(r"0x(?P<digits>[0-9a-f]+)", re.I), 2, lambda t: int(t, 16)),
    Rule("name", re.compile(r"[^\W\d]\w*"), 0),
    Rule("keyword", re.compile(r"let|in|mod(?!\w)"), 1),
    Rule("op", re.compile(r"\*\*|//|[-+*/()=,]|<=?")),
    Rule("text", re.compile(r"""(?P<q>["'])(?:\\.|(?!(?P=q)).)*(?P=q)""", re.S), 0, lambda t: re.sub(r"\\(.)", r"\1", t[1:-1])),
    Rule("space", re.compile(r"(?x) \s+ | \#.*  # blanks and comments")),
]


def tokens(text):
    at = 0
    while at < len(text):
        found = [(m.end(), rule.priority, rule.kind, rule) for rule in RULES if (m := rule.pattern.match(text, at))]
        if not found:
            raise SyntaxTrouble(text, at, f"strange {text[at]!a}")
        end, _, kind, rule = max(found, key=lambda f: f[:2])
        if kind != "space":
            value = rule.value(text[at:end])
            yield Token(value if kind in ("op", "keyword") else kind, value, at, end)
        at = end
    yield Token("end", None, at, at)


POWERS = {"<": 1, "<=": 1, "+": 2, "-": 2, "*": 3, "/": 3, "//": 3, "mod": 3, "**": 5}
APPLY = {"<": lambda a, b: a < b, "<=": lambda a, b: a <= b, "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
         "/": lambda a, b: a / b, "//": lambda a, b: a // b, "mod": lambda a, b: a % b, "**": lambda a, b: a**b}


def calculate(text, **names):
    rest = list(tokens(text))[::-1]

    def take(*kinds):
        token = rest.pop()
        if token.kind not in kinds:
            raise SyntaxTrouble(text, token.start, f"{' or '.join(kinds)} expected, not {token}")
        return token

    def operand(names):
        match (t := take("number", "hex", "text", "name", "-", "(", "let")).kind:
            case "-":
                return -climb(4, names)
            case "(":
                value = climb(0, names)
                take(")")
                return value
            case "let":
                name = take("name").value
                take("=")
                value = climb(0, names)
                take("in")
                return climb(0, names | {name: value})
            case "name":
                return names[t.value]
        return t.value

    def climb(power, names):
        left = operand(names)
        while (own := POWERS.get(op := rest[-1].kind, -1)) >= power:
            rest.pop()
            left = APPLY[op](left, climb(own + (op != "**"), names))
        return left

    value = climb(0, names)
    take("end")
    return value


print(*tokens("let ö1=0x1F**2 <=.5 # end"), *tokens("lets in inn modus mod 3 1_0.e2 0xg"), sep="  ")
print([t[2:] for t in tokens("'a\\'b' \"it's\" ''")], list(tokens("")), [*map(str, tokens("'\n' 'ÿ\\\\'"))])
for text in ("2 + 3 * 4 - 1", "-2 ** 2", "2 ** 3 ** 2", "2 ** -1", "(1 + 2) * -3 mod 5", "7 // 2 / 2", "let x = 3 in x * let x = 4 in x + n",
             "10 - 2 - 3 < 6", "2 ** 100 // 0x_1", "'ab' * 3 + \"é\"", "1e3 * .5", "0XfF", "0b1", "", "1 +", "(1", "1 $ 2", "y", "1 / 0", "'a' - 1",
             "let 1 = 2 in 3", "'open", "1 2", "9" * 40 + " mod 97", "((((((((((1))))))))))", "é + ⁿ", "1 < 2 < 3"):
    try:
        print(text, "=", calculate(text, n=10))
    except SyntaxTrouble as e:
        print(e.shown)
    except (KeyError, ArithmeticError, TypeError) as e:
        print(text, "!", type(e).__name__, e)
