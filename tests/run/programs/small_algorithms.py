# A tokenizer, a parser, trees, lists, sieves and searches, as short programs write them.

import re
text = 'line one\nline two = 5\n  indented: yes\n'

def tokenize(s):
    for m in re.finditer('(?P<num>\\d+)|(?P<id>[A-Za-z_]\\w*)|(?P<op>[-+*/()=])|(?P<ws>\\s+)', s):
        if m.lastgroup != 'ws':
            yield (m.lastgroup, m.group())
print(list(tokenize('x = 3 + foo*(2-1)')))

class Parser:

    def __init__(self, s):
        self.toks = list(tokenize(s)) + [('end', '')]
        self.i = 0

    def peek(self):
        return self.toks[self.i][1]

    def next(self):
        self.i += 1
        return self.toks[self.i - 1]

    def expr(self):
        v = self.term()
        while self.peek() in ('+', '-'):
            op = self.next()[1]
            r = self.term()
            v = v + r if op == '+' else v - r
        return v

    def term(self):
        v = self.factor()
        while self.peek() in ('*', '/'):
            op = self.next()[1]
            r = self.factor()
            v = v * r if op == '*' else v / r
        return v

    def factor(self):
        kind, t = self.next()
        if t == '(':
            v = self.expr()
            assert self.next()[1] == ')', 'expected )'
            return v
        if t == '-':
            return -self.factor()
        if kind == 'num':
            return int(t)
        raise SyntaxError(f'unexpected {t!r}')
for e in ('1+2*3', '(1+2)*3', '-4/2', '2*(3+4)-1', '1+', '(1'):
    try:
        print(e, '=', Parser(e).expr())
    except (SyntaxError, AssertionError, IndexError) as x:
        print(e, type(x).__name__, x)

class Tree:

    def __init__(self, v, l=None, r=None):
        self.v, self.l, self.r = (v, l, r)

    def insert(self, v):
        side = 'l' if v < self.v else 'r'
        c = getattr(self, side)
        if c:
            c.insert(v)
        else:
            setattr(self, side, Tree(v))
        return self

    def __iter__(self):
        if self.l:
            yield from self.l
        yield self.v
        if self.r:
            yield from self.r

    def depth(self):
        return 1 + max(self.l.depth() if self.l else 0, self.r.depth() if self.r else 0)
t = Tree(5)
for v in (3, 8, 1, 4, 9):
    t.insert(v)
print(list(t), t.depth(), 4 in t, sum(t), max(t))

class LinkedList:

    class Node:
        __slots__ = ('val', 'nxt')

        def __init__(self, val, nxt=None):
            self.val, self.nxt = (val, nxt)

    def __init__(self, it=()):
        self.head = None
        self.n = 0
        [self.push(x) for x in it]

    def push(self, v):
        self.head = self.Node(v, self.head)
        self.n += 1

    def pop(self):
        if not self.head:
            raise IndexError('pop from empty list')
        v, self.head = (self.head.val, self.head.nxt)
        self.n -= 1
        return v

    def __iter__(self):
        n = self.head
        while n:
            yield n.val
            n = n.nxt

    def __len__(self):
        return self.n

    def reverse(self):
        prev, cur = (None, self.head)
        while cur:
            cur.nxt, prev, cur = (prev, cur, cur.nxt)
        self.head = prev
        return self
ll = LinkedList('abc')
print(list(ll), len(ll), ll.pop(), list(ll.reverse()), bool(LinkedList()))
try:
    LinkedList().pop()
except IndexError as e:
    print(e)

def primes(n):
    s = [True] * (n + 1)
    s[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if s[i]:
            s[i * i::i] = [False] * len(s[i * i::i])
    return [i for i, p in enumerate(s) if p]
print(primes(30))
words = 'the cat the dog a cat'.split()
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
print(sorted(freq.items(), key=lambda kv: (-kv[1], kv[0])))
mat = [[1, 2], [3, 4]]
print([list(r) for r in zip(*mat)], [[sum((a * b for a, b in zip(r, c))) for c in zip(*mat)] for r in mat])

def fizz(n):
    return 'FizzBuzz' if n % 15 == 0 else 'Fizz' if n % 3 == 0 else 'Buzz' if n % 5 == 0 else n
print([fizz(i) for i in range(1, 16)])
print(*('%d! = %d' % (i, __import__('math').factorial(i)) for i in range(4)), sep='\n')

def gcd(a, b):
    while b:
        a, b = (b, a % b)
    return a
print(gcd(48, 18), [n for n in range(1, 30) if sum((d for d in range(1, n) if n % d == 0)) == n])
q = [(0, 0)]
seen = {(0, 0)}
while q:
    cx, cy = q.pop(0)
    for dx, dy in ((1, 0), (0, 1)):
        nx, ny = (cx + dx, cy + dy)
        if nx < 3 and ny < 2 and ((nx, ny) not in seen):
            seen.add((nx, ny))
            q.append((nx, ny))
print(sorted(seen))
print(text.splitlines()[1].partition('=')[2].strip(), [l for l in text.split('\n') if l.startswith(' ')])
state = 'start'
out = []
for ch in 'ab1 c2':
    match (state, ch):
        case ['start', c] if c.isalpha():
            state = 'word'
            out.append(c)
        case ['word', c] if c.isalnum():
            out[-1] += c
        case [_, ' ']:
            state = 'start'
        case other:
            out.append(other)
print(out)
memo = {}

def lcs(a, b):
    if (a, b) in memo:
        return memo[a, b]
    r = '' if not a or not b else a[0] + lcs(a[1:], b[1:]) if a[0] == b[0] else max(lcs(a[1:], b), lcs(a, b[1:]), key=len)
    memo[a, b] = r
    return r
print(lcs('AGGTAB', 'GXTXAYB'))
print(f"{'Name':<10}|{'Qty':>5}")
[print(f'{n:<10}|{q:>5}') for n, q in (('apple', 3), ('kiwi', 12))]
