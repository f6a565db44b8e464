# Seeded draws of every distribution, refused arguments; string.Template and Formatter.
import random, string


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


random.seed(42)
print(
    random.random(), random.randint(1, 100), random.randrange(10), random.randrange(0, 100, 5),
    random.choice('abcdef'), random.choices([1, 2, 3], k=5), random.choices('ab', weights=[1, 9], k=6),
    random.sample(range(100), 5), random.uniform(1, 10), random.gauss(0, 1), random.getrandbits(40),
    random.betavariate(1, 2), random.expovariate(1.5), random.triangular(0, 1, 0.5), random.normalvariate(0, 1),
    random.lognormvariate(0, 1), random.vonmisesvariate(0, 1), random.gammavariate(2, 3), random.paretovariate(3),
    random.weibullvariate(1, 2), random.randbytes(5), random.binomialvariate(10, 0.3)
)
l = list(range(10))
random.shuffle(l); print(l)
r = random.Random(7)
print(r.random(), r.randint(5, 6), r.sample('abcdef', 3), r.sample([1, 2, 3], counts=[3, 2, 1], k=4))
st = random.getstate()
a = random.random()
random.setstate(st); print(a == random.random(), st[0], len(st[1]))
for s in [0, 1, -5, 'abc', b'xyz', 3.5, None and 1, 2 ** 100, bytearray(b'q')]:
    if s is None:
        continue
    random.seed(s); print(s, random.random())
random.seed('abc', version=1); print(random.random()); t(random.randint, 5, 1); t(random.randrange, 0)
t(random.randrange, 5, 5); t(random.randrange, 1, 10, 0); t(random.randrange, 1.5); t(random.randint, 1, 2.0)
t(random.choice, []); t(random.choice, {}); t(random.choice, {1}); t(random.sample, [1], 2); t(random.sample, [1], -1)
t(random.sample, {1, 2}, 1); t(random.shuffle, (1, 2)); t(random.choices, [], k=1); t(random.choices, [1], [1, 2])
t(random.choices, [1], weights=[0])
t(random.choices, [1, 2], cum_weights=[1, 2], weights=[1, 1])
t(random.getrandbits, -1); t(random.getrandbits, 0); t(random.seed, []); t(random.uniform, 'a', 1)
t(random.random, 1); t(random.choices, [1, 2], k=0); t(random.sample, 5, 1); t(random.randbytes, -1)
t(random.expovariate, 0)


class R(random.Random):
    def random(self): return 0.5


print(R().choice([1, 2, 3]), R().randint(1, 10), R().uniform(0, 4))
print(random.SystemRandom().random() < 1, random.Random.__name__)
print(
    string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation,
    repr(string.whitespace), len(string.printable)
)
print(string.capwords('hello  world foo'), string.capwords('a-b c', '-'))
T = string.Template
x = T('$who likes ${what} $$5 $')
t(x.substitute, who='a', what='b'); t(T('$a $b').substitute, {'a': 1}); t(T('$a $b').safe_substitute, {'a': 1})
t(T('$a').substitute, {'a': 1}, a=2); t(T('$1').substitute); t(T('${a').substitute, a=1)
print(T('$a ${b} $$').get_identifiers(), T('$a').is_valid(), T('$').is_valid(), T('x').template)


class D(T):
    delimiter = '%'


print(D('%a $a').substitute(a=5))
F = string.Formatter()
print(
    F.format('{0} {a} {}', 1, a=2) if 0 else F.format('{0} {a}', 1, a=2), list(F.parse('a{b!r:c}d{}')),
    F.vformat('{x}', (), {'x': 5})
)
t(F.format, '{}'); t(F.format, '{a}')


class MyF(string.Formatter):
    def get_value(self, key, args, kw): return '<%s>' % key
    def format_field(self, v, spec): return super().format_field(v, spec).upper()


print(MyF().format('{a} {0}'))
