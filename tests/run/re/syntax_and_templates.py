# Errors of patterns, matches looked at from all sides, templates, flags.
import re


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except re.error as e:
        print('re.error', e, e.pos, e.pattern, e.msg, e.lineno, e.colno)
    except Exception as e:
        print(type(e).__name__, e)


for p in [
    '(', ')', '[', 'a**', '*a', 'a{2,1}', '(?P<a>x)(?P<a>y)', '(?P<1>x)', '(?P=foo)', '\\1', '(a)\\2', '(?z)', '[z-a]',
    '\\q', '(?P<a', 'a{1', '(?:', '(?#', '(?P>a)', '\\x1', '[\\', '\\', '(?(1)a|b)', '(?i-x:a)', '[a-\\d]', 'a++',
    'a*+b', '(?>a)b', 'a(?i)b',
]:
    t(lambda: re.compile(p).pattern)
m = re.match('(?P<y>\\d{4})-(?P<m>\\d\\d)(-(\\d\\d))?', '2024-05 rest')
print(
    m, m.group(), m.group(0, 1), m.groups(), m.groups('none'), m.groupdict(), m.start('y'), m.end(2), m.span(),
    m.span(3), m.lastindex, m.lastgroup, m['y'], m[2], m.pos, m.endpos, m.re.pattern, m.string, m.expand('\\g<y>/\\2'),
    bool(m)
)
t(m.group, 9); t(m.group, 'zz'); t(m.start, 9); t(lambda: m[7]); t(re.findall, '(\\w)(\\d)?', 'a1b')
t(re.findall, '\\d+', '1 22 333'); t(re.findall, '(a)|b', 'ab'); t(re.findall, '', 'ab')
t(re.split, '[,;]\\s*', 'a, b;c'); t(re.split, '(,)', 'a,b'); t(re.split, '', 'abc'); t(re.split, ',', 'a,b,c', maxsplit=1)
t(re.split, 'x*', 'axbc'); t(re.sub, '\\d', '#', 'a1b2'); t(re.sub, '(\\w)(\\w)', '\\2\\1', 'abcd')
t(re.sub, '\\d', lambda m: str(int(m[0]) * 2), 'a1b2'); t(re.subn, 'a', 'b', 'aaa', count=2); t(re.sub, 'x*', '-', 'abxd')
t(re.sub, 'a', '\\9', 'a'); t(re.sub, 'a', '\\g<x>', 'a'); t(re.sub, 'a', '\\q', 'a'); t(re.sub, 'a', '\\n', 'a')
t(re.sub, '(a)', '[\\g<0>\\g<1>]', 'ba'); t(re.sub, 'a', 'b', 5); t(re.match, 'a', b'a'); t(re.match, b'a', 'a')
t(re.match, 5, 'a'); t(re.fullmatch, 'a+', 'aaa'); t(re.fullmatch, 'a+', 'aab'); t(re.search, 'b', 'abc')
t(re.escape, 'a.b*c [x]-_\n')
t(re.compile, 'a', 999999) if 0 else None
for m in re.finditer('\\b\\w', 'hi you'):
    print(m.span(), m.group(), m)
p = re.compile('a(b)?', re.I | re.M)
print(
    p, p.flags, p.groups, p.groupindex, p.pattern, p.match('xAB', 1), p.search('xxab', 0, 3), p.findall('aBAb'),
    p == re.compile('a(b)?', re.I | re.M), hash(p) == hash(p), re.compile(p) is p
)
t(re.compile, p, re.I)
print(
    re.I, re.IGNORECASE | re.DOTALL, re.compile('x', re.X).flags, re.compile(b'x').flags, re.RegexFlag(0), repr(re.A)
)
t(re.compile, 'a', re.L)
print(
    re.compile('(?x) a b # c\n c').match('abc'), re.match('(?s).', '\n'), re.match('(?i:a)b', 'Ab'),
    re.findall('(?m)^.', 'a\nb'), re.match('\\w+', 'éa').group(), re.match('\\w+', 'éa', re.A),
    re.match('(?a:\\w)', 'é'), re.findall('\\S+|\\s', 'a b'), re.match('[^\\W\\d_]+', 'abc1').group(),
    re.match('.{2,3}?', 'abcd').group(), re.match('(a|ab)(c|bcd)(d*)', 'abcd').groups(), re.match('(?=ab)a', 'ab'),
    re.search('(?<!a)b', 'abcb').start(), re.match('(a)?(?(1)b|c)', 'ab'),
    re.match('(?P<q>[\'\\"]).*?(?P=q)', "'a'b'").group(), re.sub('(?<=a)b', 'X', 'abb'),
    re.findall('\\d{2,}', '1 22 333'), re.match('a|', 'b'), re.split('\\s+', ' a b '), re.findall('[]a]', 'a]'),
    re.findall('[^]]', 'a]'), re.match('\\Aab\\Z', 'ab'), re.search('\\bfoo\\b', 'a foo b').span(),
    re.match('\\d+(?!\\.)', '12.5').group(), re.match('x{,2}', 'xxx').group(), re.match('a{2}', 'aaa').group()
)
sc = re.Scanner if hasattr(re, 'Scanner') else None
print(
    type(p).__name__, type(re.match('a', 'a')).__name__, re.Pattern, re.Match,
    re.error is re.PatternError if hasattr(re, 'PatternError') else '', re.purge()
)
print(
    re.match('(a)(b)?', 'a').groups(), re.match('(a)(b)?', 'a').span(2), re.match('(?:a)(?P<n>b)', 'ab').groupdict(),
    re.match('a', 'a').regs if hasattr(re.match('a', 'a'), 'regs') else '', re.match('(.)(?:\\1)', 'aa'),
    re.findall('(?=(\\w\\w))', 'abc'), re.sub('', '-', 'abc'), re.sub('^', '> ', 'a\nb', flags=re.M),
    re.sub('b*', lambda m: '<%s>' % m.group(), 'abc')
)
