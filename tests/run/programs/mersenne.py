# A 32-bit and a 64-bit generator, and what is built on them.
class Twister:
    N = 624

    def __init__(self, seed):
        self.state = [seed & 0xFFFFFFFF]
        for i in range(1, self.N):
            prev = self.state[-1]
            self.state.append((1812433253 * (prev ^ (prev >> 30)) + i) & 0xFFFFFFFF)
        self.index = self.N

    def refill(self):
        s = self.state
        for i in range(self.N):
            y = (s[i] & 0x80000000) | (s[(i + 1) % self.N] & 0x7FFFFFFF)
            s[i] = s[(i + 397) % self.N] ^ (y >> 1)
            if y & 1:
                s[i] ^= 0x9908B0DF
        self.index = 0

    def next32(self):
        if self.index >= self.N:
            self.refill()
        y = self.state[self.index]
        self.index += 1
        y ^= y >> 11
        y ^= (y << 7) & 0x9D2C5680
        y ^= (y << 15) & 0xEFC60000
        return y ^ (y >> 18)

    def random(self):
        return ((self.next32() >> 5) * 67108864 + (self.next32() >> 6)) / 9007199254740992

    def below(self, n):
        k = n.bit_length()
        while True:
            r = 0
            for _ in range((k + 31) // 32):
                r = r << 32 | self.next32()
            r >>= -k % 32
            if r < n:
                return r

    def shuffle(self, xs):
        for i in range(len(xs) - 1, 0, -1):
            j = self.below(i + 1)
            xs[i], xs[j] = xs[j], xs[i]
        return xs


def splitmix(seed):
    while True:
        seed = (seed + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        z = seed
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        yield z ^ (z >> 31)


t = Twister(5489)
print([t.next32() for _ in range(4)])
for _ in range(995):
    t.next32()
print(t.next32(), t.random(), t.random())
print([t.below(6) + 1 for _ in range(10)], t.below(10**25), t.shuffle(list(range(10))))
g = splitmix(42)
print([next(g) for _ in range(3)])
inside = 0
for _ in range(2000):
    x, y = t.random(), t.random()
    inside += x * x + y * y <= 1
print(4 * inside / 2000)
