# Methods of str over texts of many scripts; % formatting; slices.
tests = ['', 'a', 'abc', 'Hello World', 'ÄÖÜß', '日本語', 'á', '😀x', '\x00\x7f\x80', 'ﬁ', 'İstanbul', 'ǅ', 'ςσ', '1²½', '\t\n ', 'Title Case Here', 'under_score', 'ünïcödé']
meths = ['upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold', 'isalpha', 'isdigit', 'isalnum', 'isspace', 'islower', 'isupper', 'istitle', 'isidentifier', 'isprintable', 'isnumeric', 'isdecimal', 'isascii', 'strip', 'split', 'splitlines', 'expandtabs']
for s in tests:
    print(
        ascii(s), len(s),
        [ascii(getattr(s, m)()) if isinstance(getattr(s, m)(), (str, list)) else getattr(s, m)() for m in meths]
    )
    print(
        s.encode(), s.encode('utf-16-le').hex(), [hex(ord(c)) for c in s], ascii(s[::-1]), repr(s), s.zfill(6),
        s.center(8, '*'), s.rjust(5) + '|', s.partition('e')
    )
print(
    sorted(tests), max(tests), min(tests[1:]), 'é' < 'z', 'Z' < 'a', 'a' < 'B', 'abc' < 'abd', 'ab' < 'abc', '' < 'a',
    '😀' > '\uffff', 'ß' == 'ss', 'ß'.casefold() == 'ss'
)
for a in ['a,b,,c', ',', '', 'a', '  a  b  ', 'aXbXc', 'one two three four']:
    print(
        repr(a), a.split(','), a.split(), a.rsplit(None, 1), a.split(None, 1), a.split(' '), a.rsplit(' ', 2),
        a.partition(','), a.rpartition(','), a.replace(' ', '_', 2), a.find('b'), a.rfind('b'), a.count(''),
        a.count('a'), a.strip(' a'), a.startswith('a'), a.endswith('c'), a.title(), a.join('xyz'), a * 2
    )
print(
    '%s|%10s|%-10s|%.3s|%5.1s|%c|%r|%a' % ('abc', 'abc', 'abc', 'abcdef', 'xyz', 'c', "q'", 'é'),
    '%d|%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o|%e|%E|%f|%.2f|%g|%G|%%' % (42, 42, 42, 42, 42, 42, 255, 255, 255, 8, 8, 12345.678, 12345.678, 1.5, 2.345, 1e-10, 1e+20),
    '%(a)s %(b)05.1f %(a)r' % {'a': 'x', 'b': 2.25}, '%*d|%-*d|%.*f|%*.*f' % (5, 42, 5, 42, 2, 3.14159, 8, 3, 2.71828),
    '%i %u' % (3.9, -2.9), '%s %s' % ([1], {'a': (1,)}), '%.0f %.0f %.0f' % (0.5, 1.5, 2.5),
    '%g %g %g' % (100000, 1000000, 0.0001), '%#g %#.3g' % (1, 2), '%s' % None, '%d' % True, '%s' % (1,), '%x' % -255,
    '%#b' % 5 if 0 else '', '%5s|%-5s|' % (True, None), '%+.2e' % -0.000123, '%010.3f' % -3.14159,
    '% 5d|%+5d' % (3, 3), '%.10d' % 42, '%+x' % 255, '%hd %ld' % (1, 2)
)
s = 'abcdef'
print(
    s[0], s[-1], s[1:3], s[::-1], s[::2], s[10:], s[-3:-1], s[4:1:-1], s.index('c'), 'cd' in s, '' in s, 'x' not in s,
    s + 'g', s * 0, s.islower(), s == 'abcdef', s is s[:], hash(s) == hash('abc' + 'def'), s.__len__(),
    s.__contains__('a'), [*s], list(enumerate(s))[:2], dict(zip(s, range(3))), set('aab') == {'a', 'b'},
    ''.join(reversed(s)), ','.join((str(i) for i in range(3))), s.translate({97: 'A', 98: None}),
    s.translate(str.maketrans('abc', 'xyz', 'd')), '{0:>5}|{1:<5}|{2:^5}|{name!r}'.format('a', 'b', 'c', name='n'),
    f'{s!r:>10}|{s[1:3]}|{len(s)}|{s.upper():.2}', 'abc', '\\n\\t', 'tab\there', "it's", 'multiline', 'tri"ple',
    'ABC•A', len('a')
)
