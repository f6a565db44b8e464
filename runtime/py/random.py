# random. The generator is the Mersenne Twister (Matsumoto, Nishimura, 1998) with CPython's seeding, so that seeded
# sequences are CPython's.

from bisect import bisect
from hashlib import sha512
from math import acos, ceil, cos, e, exp, fabs, floor, lgamma, log, log2, pi, sin, sqrt
from os import urandom

_N = 624
_M = 397
_MASK = 0xFFFFFFFF
_TWO_PI = 2.0 * pi
_LOG4 = log(4.0)
_NV_MAGIC = 4 * exp(-0.5) / sqrt(2.0)
_SG_MAGIC = 1.0 + log(4.5)


class Random:
    def __init__(self, x=None):
        self._state = [0] * _N
        self._index = _N
        self.gauss_next = None
        self.seed(x)

    def seed(self, a=None, version=2):
        if a is None:
            number = int.from_bytes(urandom(32), "big")
        elif isinstance(a, int):
            number = abs(a)
        elif isinstance(a, float):
            number = hash(a) & 0xFFFFFFFFFFFFFFFF
        elif isinstance(a, str):
            if version == 1:
                self._seed_by_sum([ord(c) for c in a])
                return
            data = a.encode()
            number = int.from_bytes(data + sha512(data).digest(), "big")
        elif isinstance(a, (bytes, bytearray)):
            data = bytes(a)
            if version == 1:
                self._seed_by_sum(list(data))
                return
            number = int.from_bytes(data + sha512(data).digest(), "big")
        else:
            raise TypeError(
                "The only supported seed types are:\nNone, int, float, str, bytes, and bytearray."
            )
        self._seed_by_number(number)

    # Texts in the first version: a sum over their characters.
    def _seed_by_sum(self, codes):
        number = codes[0] << 7 if codes else 0
        for code in codes:
            number = ((1000003 * number) ^ code) & 0xFFFFFFFFFFFFFFFF
        self._seed_by_number(number ^ len(codes))

    def _seed_by_number(self, number):
        key = []
        while number:
            key.append(number & _MASK)
            number >>= 32
        self._init_by_array(key or [0])
        self.gauss_next = None

    def _init_genrand(self, s):
        state = self._state
        state[0] = s & _MASK
        for i in range(1, _N):
            before = state[i - 1]
            state[i] = (1812433253 * (before ^ (before >> 30)) + i) & _MASK
        self._index = _N

    def _init_by_array(self, key):
        self._init_genrand(19650218)
        state = self._state
        i = 1
        j = 0
        for _ in range(max(_N, len(key))):
            before = state[i - 1]
            state[i] = ((state[i] ^ ((before ^ (before >> 30)) * 1664525)) + key[j] + j) & _MASK
            i += 1
            j += 1
            if i >= _N:
                state[0] = state[_N - 1]
                i = 1
            if j >= len(key):
                j = 0
        for _ in range(_N - 1):
            before = state[i - 1]
            state[i] = ((state[i] ^ ((before ^ (before >> 30)) * 1566083941)) - i) & _MASK
            i += 1
            if i >= _N:
                state[0] = state[_N - 1]
                i = 1
        state[0] = 0x80000000

    def _refill(self):
        state = self._state
        for i in range(_N):
            y = (state[i] & 0x80000000) | (state[(i + 1) % _N] & 0x7FFFFFFF)
            mixed = state[(i + _M) % _N] ^ (y >> 1)
            state[i] = mixed ^ 0x9908B0DF if y & 1 else mixed
        self._index = 0

    def _word(self):
        if self._index >= _N:
            self._refill()
        y = self._state[self._index]
        self._index += 1
        y ^= y >> 11
        y ^= (y << 7) & 0x9D2C5680
        y ^= (y << 15) & 0xEFC60000
        return y ^ (y >> 18)

    def getstate(self):
        return (3, tuple(self._state + [self._index]), self.gauss_next)

    def setstate(self, state):
        words = list(state[1])
        self._index = words.pop()
        self._state = words
        self.gauss_next = state[2]

    def random(self):
        a = self._word() >> 5
        b = self._word() >> 6
        return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0)

    def getrandbits(self, k, /):
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        if k == 0:
            return 0
        if k <= 32:
            return self._word() >> (32 - k)
        result = 0
        shift = 0
        while k > 0:
            word = self._word()
            if k < 32:
                word >>= 32 - k
            result |= word << shift
            shift += 32
            k -= 32
        return result

    def randbytes(self, n):
        return self.getrandbits(n * 8).to_bytes(n, "little")

    def _randbelow(self, n):
        cls = type(self)
        if cls.random is not Random.random and cls.getrandbits is Random.getrandbits:
            return self._randbelow_of_random(n)
        k = n.bit_length()
        r = self.getrandbits(k)
        while r >= n:
            r = self.getrandbits(k)
        return r

    # Of a class that brings only a `random` of its own.
    def _randbelow_of_random(self, n):
        limit = 1 << 53
        if n >= limit:
            return floor(self.random() * n)
        fair = (limit - limit % n) / limit
        r = self.random()
        while r >= fair:
            r = self.random()
        return floor(r * limit) % n

    def randrange(self, start, stop=None, step=1):
        start = _as_index(start)
        if stop is None:
            if step != 1:
                raise TypeError("Missing a non-None stop argument")
            if start > 0:
                return self._randbelow(start)
            raise ValueError("empty range for randrange()")
        stop = _as_index(stop)
        step = _as_index(step)
        width = stop - start
        if step == 1:
            if width > 0:
                return start + self._randbelow(width)
            raise ValueError(f"empty range in randrange({start}, {stop})")
        if step > 0:
            n = (width + step - 1) // step
        elif step < 0:
            n = (width + step + 1) // step
        else:
            raise ValueError("zero step for randrange()")
        if n <= 0:
            raise ValueError(f"empty range in randrange({start}, {stop}, {step})")
        return start + step * self._randbelow(n)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def choice(self, seq):
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._randbelow(len(seq))]

    def shuffle(self, x):
        for i in range(len(x) - 1, 0, -1):
            j = self._randbelow(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        if isinstance(population, (set, frozenset, dict)):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        if not hasattr(population, "__len__") or not hasattr(population, "__getitem__"):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        n = len(population)
        if counts is not None:
            counts = list(counts)
            if len(counts) != n:
                raise ValueError("The number of counts does not match the population")
            spread = []
            for item, count in zip(population, counts):
                for _ in range(count):
                    spread.append(item)
            picked = self.sample(range(len(spread)), k)
            return [spread[at] for at in picked]
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        result = []
        setsize = 21
        if k > 5:
            setsize += 4 ** ceil(log(k * 3, 4))
        if n <= setsize:
            pool = list(population)
            for i in range(k):
                j = self._randbelow(n - i)
                result.append(pool[j])
                pool[j] = pool[n - i - 1]
        else:
            selected = set()
            for _ in range(k):
                j = self._randbelow(n)
                while j in selected:
                    j = self._randbelow(n)
                selected.add(j)
                result.append(population[j])
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        n = len(population)
        if cum_weights is None:
            if weights is None:
                return [population[floor(self.random() * n)] for _ in range(k)]
            totals = []
            total = 0
            for weight in weights:
                total += weight
                totals.append(total)
        else:
            if weights is not None:
                raise TypeError("Cannot specify both weights and cumulative weights")
            totals = list(cum_weights)
        if len(totals) != n:
            raise ValueError("The number of weights does not match the population")
        whole = totals[-1] + 0.0
        if whole <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        return [population[bisect(totals, self.random() * whole, 0, n - 1)] for _ in range(k)]

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        if high == low:
            return low
        c = 0.5 if mode is None else (mode - low) / (high - low)
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * sqrt(u * c)

    def normalvariate(self, mu=0.0, sigma=1.0):
        while True:
            u1 = self.random()
            u2 = 1.0 - self.random()
            z = _NV_MAGIC * (u1 - 0.5) / u2
            if z * z / 4.0 <= -log(u2):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            x2pi = self.random() * _TWO_PI
            g2rad = sqrt(-2.0 * log(1.0 - self.random()))
            z = cos(x2pi) * g2rad
            self.gauss_next = sin(x2pi) * g2rad
        return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        return exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd=1.0):
        return -log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        if kappa <= 1e-6:
            return _TWO_PI * self.random()
        s = 0.5 / kappa
        r = s + sqrt(1.0 + s * s)
        while True:
            z = cos(pi * self.random())
            d = z / (r + z)
            u2 = self.random()
            if u2 < 1.0 - d * d or u2 <= (1.0 - d) * exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        if self.random() > 0.5:
            return (mu + acos(f)) % _TWO_PI
        return (mu - acos(f)) % _TWO_PI

    # Cheng (1977) for alpha above 1, Kennedy and Gentle's ALGORITHM GS below.
    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha > 1.0:
            ainv = sqrt(2.0 * alpha - 1.0)
            bbb = alpha - _LOG4
            ccc = alpha + ainv
            while True:
                u1 = self.random()
                if not 1e-7 < u1 < 0.9999999:
                    continue
                u2 = 1.0 - self.random()
                v = log(u1 / (1.0 - u1)) / ainv
                x = alpha * exp(v)
                z = u1 * u1 * u2
                r = bbb + ccc * v - x
                if r + _SG_MAGIC - 4.5 * z >= 0.0 or r >= log(z):
                    return x * beta
        if alpha == 1.0:
            return -log(1.0 - self.random()) * beta
        while True:
            u = self.random()
            b = (e + alpha) / e
            p = b * u
            x = p ** (1.0 / alpha) if p <= 1.0 else -log((b - p) / alpha)
            u1 = self.random()
            if p > 1.0:
                if u1 <= x ** (alpha - 1.0):
                    break
            elif u1 <= exp(-x):
                break
        return x * beta

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        if y:
            return y / (y + self.gammavariate(beta, 1.0))
        return 0.0

    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def binomialvariate(self, n=1, p=0.5):
        if n < 0:
            raise ValueError("n must be non-negative")
        if p <= 0.0 or p >= 1.0:
            if p == 0.0:
                return 0
            if p == 1.0:
                return n
            raise ValueError("p must be in the range 0.0 <= p <= 1.0")
        if n == 1:
            return 1 if self.random() < p else 0
        if p > 0.5:
            return n - self.binomialvariate(n, 1.0 - p)
        if n * p < 10.0:
            return self._binomial_by_gaps(n, p)
        return self._binomial_by_rejection(n, p)

    # Devroye's second waiting time method: the gaps between successes are geometric.
    def _binomial_by_gaps(self, n, p):
        successes = tries = 0
        scale = log2(1.0 - p)
        if not scale:
            return successes
        while True:
            tries += floor(log2(self.random()) / scale) + 1
            if tries > n:
                return successes
            successes += 1

    # BTRS: transformed rejection with squeeze (W. Hörmann, 1993).
    def _binomial_by_rejection(self, n, p):
        deviation = sqrt(n * p * (1.0 - p))
        b = 1.15 + 2.53 * deviation
        a = -0.0873 + 0.0248 * b + 0.01 * p
        center = n * p + 0.5
        squeeze = 0.92 - 4.2 / b
        alpha = (2.83 + 5.1 / b) * deviation
        odds = log(p / (1.0 - p))
        mode = floor((n + 1) * p)
        at_mode = lgamma(mode + 1) + lgamma(n - mode + 1)
        while True:
            u = self.random() - 0.5
            us = 0.5 - fabs(u)
            k = floor((2.0 * a / us + b) * u + center)
            if k < 0 or k > n:
                continue
            v = self.random()
            if us >= 0.07 and v <= squeeze:
                return k
            v *= alpha / (a / (us * us) + b)
            if log(v) <= at_mode - lgamma(k + 1) - lgamma(n - k + 1) + (k - mode) * odds:
                return k

    def weibullvariate(self, alpha, beta):
        return alpha * (-log(1.0 - self.random())) ** (1.0 / beta)


# Numbers of the system's random source.
class SystemRandom(Random):
    def random(self):
        return (int.from_bytes(urandom(7), "big") >> 3) * (1.0 / 9007199254740992.0)

    def getrandbits(self, k, /):
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        return int.from_bytes(urandom((k + 7) // 8), "big") >> (-k % 8)

    def randbytes(self, n):
        return urandom(n)

    def seed(self, *args, **kwds):
        return None

    def getstate(self):
        raise NotImplementedError("System entropy source does not have state.")

    def setstate(self, state):
        raise NotImplementedError("System entropy source does not have state.")


_inst = Random()
seed = _inst.seed
random = _inst.random
uniform = _inst.uniform
triangular = _inst.triangular
randint = _inst.randint
choice = _inst.choice
randrange = _inst.randrange
sample = _inst.sample
shuffle = _inst.shuffle
choices = _inst.choices
normalvariate = _inst.normalvariate
lognormvariate = _inst.lognormvariate
expovariate = _inst.expovariate
vonmisesvariate = _inst.vonmisesvariate
gammavariate = _inst.gammavariate
gauss = _inst.gauss
betavariate = _inst.betavariate
paretovariate = _inst.paretovariate
weibullvariate = _inst.weibullvariate
binomialvariate = _inst.binomialvariate
getstate = _inst.getstate
setstate = _inst.setstate
getrandbits = _inst.getrandbits
randbytes = _inst.randbytes
