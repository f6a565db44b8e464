# Writes values of many types as text, and reads such text.


def ser(o):
    if o is None:
        return 'null'
    if isinstance(o, bool):
        return 'true' if o else 'false'
    if isinstance(o, (int, float)):
        return repr(o)
    if isinstance(o, str):
        return '"' + o.replace('"', '\\"') + '"'
    if isinstance(o, (list, tuple)):
        return '[' + ','.join(map(ser, o)) + ']'
    if isinstance(o, dict):
        return '{' + ','.join((f'{ser(str(k))}:{ser(v)}' for k, v in o.items())) + '}'
    if isinstance(o, (set, frozenset)):
        return ser(sorted(o))
    if hasattr(o, 'to_json'):
        return ser(o.to_json())
    if hasattr(o, '__dict__'):
        return ser(vars(o))
    raise TypeError(f'cannot serialize {type(o).__name__}')


class P:

    def __init__(s, x, y):
        s.x, s.y = (x, y)


class Q(P):

    def to_json(s):
        return {'q': [s.x, s.y], 'cls': type(s).__name__}


print(ser({'a': [1, 2.5, None, True, 's"q'], 'b': (P(1, {'z': Q(2, {3, 1})}),), 5: {}}))
try:
    print(ser(1j))
except TypeError as e:
    print(e)


def parse(s):
    i = 0

    def ws():
        nonlocal i
        while i < len(s) and s[i] in ' \n\t':
            i += 1

    def val():
        nonlocal i
        ws()
        if i >= len(s):
            raise ValueError('unexpected end')
        c = s[i]
        if c == '{':
            i += 1
            d = {}
            ws()
            if s[i] == '}':
                i += 1
                return d
            while True:
                ws()
                k = val()
                ws()
                if s[i] != ':':
                    raise ValueError(f'expected : at {i}')
                i += 1
                d[k] = val()
                ws()
                if s[i] == ',':
                    i += 1
                elif s[i] == '}':
                    i += 1
                    return d
                else:
                    raise ValueError(f'expected , at {i}')
        if c == '[':
            i += 1
            l = []
            ws()
            if s[i] == ']':
                i += 1
                return l
            while True:
                l.append(val())
                ws()
                if s[i] == ',':
                    i += 1
                elif s[i] == ']':
                    i += 1
                    return l
                else:
                    raise ValueError(f'bad list at {i}')
        if c == '"':
            j = s.index('"', i + 1)
            r = s[i + 1 : j]
            i = j + 1
            return r
        for lit, v in (('true', True), ('false', False), ('null', None)):
            if s.startswith(lit, i):
                i += len(lit)
                return v
        j = i
        while j < len(s) and s[j] in '-+.eE0123456789':
            j += 1
        if j == i:
            raise ValueError(f'bad char {c!r} at {i}')
        t = s[i:j]
        i = j
        return float(t) if any((x in t for x in '.eE')) else int(t)

    r = val()
    ws()
    if i != len(s):
        raise ValueError(f'trailing at {i}')
    return r


for t in (
    '{"a": [1, 2.5, {"b": null}], "c": true}',
    '[]',
    '[1, [2, [3]]]',
    '"x"',
    '12 3',
    '{',
    '[1 2]',
    '{"a" 1}',
    '-5e2',
    '@',
    '',
):
    try:
        r = parse(t)
        print(r, type(r).__name__)
    except (ValueError, IndexError) as e:
        print(t, type(e).__name__, e)


def flatten(d, pre=''):
    out = {}
    for k, v in d.items():
        if isinstance(v, dict):
            out.update(flatten(v, pre + k + '.'))
        elif isinstance(v, list):
            for n, x in enumerate(v):
                out.update(flatten({str(n): x}, pre + k + '.'))
        else:
            out[pre + k] = v
    return out


print(flatten(parse('{"a": [1, {"b": 2}], "c": {"d": {"e": null}}}')))


def deep_eq(a, b):
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        return a.keys() == b.keys() and all((deep_eq(a[k], b[k]) for k in a))
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(deep_eq, a, b))
    return a == b


print(deep_eq([1, {'a': (2,)}], [1, {'a': (2,)}]), deep_eq([1], [1.0]), deep_eq({'a': 1}, {'b': 1}))
