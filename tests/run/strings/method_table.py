# Methods of str with tables of arguments, right and wrong.


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)


s = 'Hello World'
t(s.center, 20); t(s.center, 20, '*'); t(s.center, 20, '**'); t(s.center, '20'); t(s.center); t(s.ljust, 15, 5)
t(s.rjust, 3); t(s.zfill, 20); t('-5'.zfill, 5); t('+5'.zfill, 5); t(''.zfill, 3); t('--5'.zfill, 6); t(s.count, 'o')
t(s.count, ''); t(s.count, '', 5, 8); t(s.count, 'o', -5); t(s.count, 5); t(s.count); t('aaaa'.count, 'aa')
t(''.count, ''); t(''.count, '', 1); t(s.find, 'o'); t(s.find, 'o', 5); t(s.find, 'o', 5, 6); t(s.find, 'zz')
t(s.find, ''); t(s.find, '', 50); t(s.find, '', 11); t(s.rfind, ''); t(s.rfind, '', 3, 2); t(s.index, 'zz')
t(s.rindex, 'zz'); t(s.rindex, 'o'); t(s.find, None); t(s.find, 'o', None, None); t(s.find, 'o', 'a'); t(s.split)
t(s.split, 'o'); t(s.split, ''); t(s.split, None, 0); t('  a b  c '.split, None, 1); t('a,b,c'.split, ',', 1)
t('a,b,c'.rsplit, ',', 1); t('  a b  c '.rsplit, None, 1); t('a b'.split, sep=None, maxsplit=-1); t('a'.split, 5)
t('a b'.split, ' ', 'x'); t(''.split); t(''.split, ','); t('a,b'.split, maxsplit=1, sep=',')
t('a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i'.splitlines); t('a\nb\n'.splitlines, True)
t('a\nb'.splitlines, keepends=1); t(''.splitlines); t('\n'.splitlines); t(s.replace, 'o', '0')
t(s.replace, 'o', '0', 1); t(s.replace, '', '-'); t(s.replace, '', '-', 3); t(''.replace, '', 'x')
t(''.replace, '', 'x', 0); t(s.replace, 'l'); t(s.replace, 1, 2); t(s.replace, 'o', '0', count=1)
t(s.replace, 'o', '0', -1); t(s.startswith, 'He'); t(s.startswith, ('x', 'H')); t(s.startswith, ())
t(s.startswith, 'W', 6); t(s.startswith, 5); t(s.startswith, ('x', 5)); t(s.startswith, ['H'])
t(s.endswith, 'ld', 0, -1); t(s.endswith, ''); t(s.startswith, '', 20); t(s.startswith); t(s.endswith, 5)
t(s.partition, ' '); t(s.partition, 'x'); t(s.partition, ''); t(s.rpartition, 'o'); t(s.rpartition, 'x')
t(s.partition, 5); t(s.partition); t(s.strip, 'Hd'); t('  x '.strip); t('xxaxx'.lstrip, 'x'); t('xxaxx'.rstrip, 'x')
t('x'.strip, 5); t('x'.strip, None); t('abc'.strip, ''); t(','.join, ['a', 'b']); t(','.join, 'abc'); t(','.join, [])
t(','.join, [1]); t(','.join, ['a', None]); t(','.join, 5); t(','.join); t(','.join, {'a': 1, 'b': 2})
t(','.join, (x for x in 'ab')); t(','.join, [b'a']); t(s.expandtabs); t('a\tb\tc'.expandtabs); t('a\tb'.expandtabs, 4)
t('a\tb'.expandtabs, 0); t('a\tb'.expandtabs, -1); t('a\n\tb'.expandtabs, tabsize=3); t("hello world's end".title)
t('ǆ'.title); t('ß'.upper); t('ß'.title); t('İ'.lower); t('ŉ'.upper); t('ΑΣ'.lower); t('Straße'.casefold)
t('aBc'.swapcase); t('ß'.swapcase); t('hELLO'.capitalize); t('ﬁ'.capitalize); t('ﬁ'.upper)
for name in [
    'isalpha', 'isdigit', 'isdecimal', 'isnumeric', 'isalnum', 'isspace', 'isupper', 'islower', 'istitle',
    'isidentifier', 'isprintable', 'isascii',
]:
    print(
        name,
        [getattr(x, name)() for x in ['', 'abc', 'ABC', 'Abc Def', '123', '²', '½', '٣', ' \t', 'a1', '_a', '1a', 'é', '\n', 'class', 'Ⅷ', '\xa0']]
    )
t('prefix_x'.removeprefix, 'prefix_'); t('x_suffix'.removesuffix, '_suffix'); t('x'.removesuffix, '')
t('x'.removeprefix, 5); t(str.maketrans, 'abc', 'xyz'); t(str.maketrans, 'abc', 'xyz', 'd')
t(str.maketrans, {'a': 'b', 99: None}); t(str.maketrans, 'ab', 'x'); t(str.maketrans, {'ab': 1}); t(str.maketrans, 5)
t(str.maketrans, {1.5: 2}); t(str.maketrans, 'a', 5); t('abcd'.translate, {97: 'X', 98: None, 99: 120})
t('abcd'.translate, {97: 1114112}); t('abcd'.translate, {97: 1.5}); t('abc'.translate, 'xyz' * 40); t('abc'.translate)
t('abc'.translate, 5); t('abc'.encode, 'ascii'); t('é'.encode, 'ascii'); t('é'.encode, 'ascii', 'replace')
t('é'.encode, 'ascii', 'ignore'); t('é'.encode, 'ascii', 'xmlcharrefreplace')
t('é€'.encode, 'ascii', 'backslashreplace'); t('é'.encode, 'nope'); t('é'.encode, 'latin-1'); t('€'.encode, 'latin-1')
t('é'.encode, 'ascii', 'nope'); t('a'.encode, 'utf-16'); t('a'.encode, 'utf-32-le'); t('\ud800'.encode)
t('\ud800'.encode, 'utf-8', 'surrogatepass'); t('abc'.__getitem__, 5); t('abc'.__getitem__, 'a')
t('abc'.__getitem__, slice(None, None, 0)); t(lambda: 'abc' * 'a'); t(lambda: 'abc' * 1.5); t(lambda: 'abc' + 5)
t(lambda: 5 + 'abc'); t(lambda: 'a' in 5); t(lambda: 5 in 'a'); t(lambda: 'a' < 5); t(lambda: 'a' - 'b')
t(lambda: -'a'); t(lambda: 'a' % 5); t(lambda: '%d' % 'a'); t(lambda: '%s %s' % 'a'); t(lambda: '%(a)s' % 5)
t(lambda: '%(a)s' % {}); t(lambda: '%z' % 5); t(lambda: '%' % 5); t(lambda: '%c' % 'ab'); t(lambda: '%c' % 1114112)
t(lambda: '%x' % 1.5); t(lambda: '%d' % 1.5); t(lambda: '%f' % 'a'); t(lambda: '%s' % (1, 2))
t(lambda: '%5.2s|' % 'abc'); t(lambda: '%*d' % (5, 3)); t(lambda: '%-*d|' % (5, 3)); t(lambda: '%.*f' % (2, 3.14159))
t(lambda: '%*d' % ('a', 3)); t(lambda: '%c' % 1.5); t(lambda: '%i %u' % (3, 4))
t(lambda: '%#x %#o %X' % (255, 8, 255)); t(lambda: '%+d % d %05d' % (5, 5, 5))
t(lambda: '%e %G %g' % (10000000000.0, 1e-10, 100000.0)); t(lambda: '%%' % ()); t(lambda: '%r %a' % ('é', 'é'))
t(lambda: '%(x)s %(y)d' % {'x': 1, 'y': 2.5})
