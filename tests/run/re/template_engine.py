"""A tiny template engine: variables with filters, loops and conditions, compiled to closures."""
import html
import re

TOKEN = re.compile(r"(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})", re.DOTALL)
BLOCK = re.compile(r"(?P<word>\w+)(?:\s+(?P<rest>.+))?", re.S)


class TemplateError(Exception):
    pass


class Safe(str):
    def __add__(self, other):
        return Safe(str.__add__(self, other))


FILTERS = {
    "upper": str.upper, "title": str.title, "length": len, "safe": Safe, "reverse": lambda v: v[::-1],
    "join": lambda v, sep=", ": sep.join(map(str, v)), "default": lambda v, other="": v or other,
    "fixed": lambda v, n="2": f"{v:,.{int(n)}f}",
}


def lookup(names, path):
    value = names
    for i, part in enumerate(path.split(".")):
        try:
            value = value[int(part) if part.isdigit() else part]
        except (KeyError, TypeError, IndexError) as e:
            if i and hasattr(value, part):
                value = getattr(value, part)
                value = value() if callable(value) else value
            else:
                raise TemplateError(f"no {part!r} in {path!r}") from e
    return value


def expression(source):
    path, *filters = (p.strip() for p in source.split("|"))
    if not re.fullmatch(r"\w+(\.\w+)*", path):
        raise TemplateError(f"wrong name {path!r}")
    calls = []
    for f in filters:
        name, _, argument = f.partition(":")
        if name not in FILTERS:
            raise TemplateError(f"no filter {name!r}, but {', '.join(sorted(FILTERS)[:2])}")
        calls.append((FILTERS[name], [argument] if argument else []))

    def run(names):
        value = lookup(names, path)
        for f, args in calls:
            value = f(value, *args)
        return value
    return run


def parse(tokens, until=()):
    parts = []
    for token in tokens:
        if token.startswith("{{"):
            def show(names, e=expression(token[2:-2])):
                value = e(names)
                return value if isinstance(value, Safe) else html.escape(str(value))
            parts.append(show)
        elif token.startswith("{%"):
            word, rest = BLOCK.search(token).group("word", "rest")
            rest = (rest or "")[:-2].strip()
            if word in until:
                return parts, word
            if word == "for":
                if not (m := re.match(r"(\w+) in (.+)", rest)):
                    raise TemplateError(f"for what? {rest!r}")
                body, _ = parse(tokens, ("end",))
                parts.append(lambda names, v=m[1], e=expression(m[2]), body=body: "".join(
                    render(body, {**names, v: x, "n": i}) for i, x in enumerate(e(names), 1)))
            elif word == "if":
                yes, how = parse(tokens, ("else", "end"))
                no = parse(tokens, ("end",))[0] if how == "else" else []
                parts.append(lambda names, e=expression(rest), yes=yes, no=no: render(yes if e(names) else no, names))
            else:
                raise TemplateError(f"unknown block {word!r}")
        elif not token.startswith("{#"):
            parts.append(lambda names, token=token: token)
    if until:
        raise TemplateError(f"no {' or '.join(until)}")
    return parts, None


def render(parts, names):
    return "".join(p(names) for p in parts)


def template(text):
    parts, _ = parse(iter(TOKEN.split(text)))
    return lambda **names: render(parts, names)


names = {"user": {"name": "<Zoë>", "age": 10**21}, "items": ["a&b", "", 'q"'], "grid": [[1, 2], [], [3]], "none": None, "pi": 3.14159}
for text in ("", "no { tags } %}", "Hi {{ user.name }}/{{user.name|safe|upper}}!", "{{ user.age | fixed:0 }} {{ pi|fixed }} {{pi|fixed:4}}",
             "{% for x in items %}{{ n }}.{{ x | default:- }} {% end %}", "{% for row in grid %}[{% for c in row %}{{c}};{% end %}]{% end %}",
             "{% if none %}yes{% else %}no{# never #}{% end %}{% if pi %}{% if items.1 %}1{% else %}0{% end %}{% end %}",
             "{{ items | reverse | join:+ }} {{ items.0.upper }} {{ user.keys | length }} {{ grid.2.0.real }}",
             "{{ user.nam }}", "{{ items.9 }}", "{{ x y }}", "{{ pi | round }}", "{% if pi %}", "{% for %}{% end %}", "{% while %}",
             "{{ pi | length }}", "{{ pi | fixed:x }}", "{{ none.x }}", "{{\n  pi\n}}", "{% end %}"):
    try:
        print(repr(template(text)(**names)))
    except TemplateError as e:
        print("error:", e, "<-", type(e.__cause__).__name__)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e, sep=": ")
