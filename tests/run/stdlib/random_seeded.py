import random

random.seed(42)
print(random.random(), random.random(), random.randint(1, 6), random.randrange(0, 100, 7), random.getrandbits(40))
print(random.choice(["a", "b", "c"]), random.choices("xyz", k=5), random.choices([1, 2, 3], weights=[1, 1, 8], k=6))
xs = list(range(12))
random.shuffle(xs)
print(xs, random.sample(range(100), 5), random.sample([1, 2, 3, 4], 4), random.sample(range(10**6), 30)[:4])
print(random.uniform(1, 2), random.gauss(0, 1), random.gauss(0, 1), random.normalvariate(1, 2), random.expovariate(3))
print(random.triangular(), random.betavariate(2, 3), random.gammavariate(0.5, 1), random.paretovariate(2), random.vonmisesvariate(0, 4))
random.seed("text")
print(random.random(), random.randint(-5, 5))
random.seed(b"bytes")
print(random.random())
random.seed(10**40)
print(random.random())
random.seed(-3)
print(random.random())
r = random.Random(7)
state = r.getstate()
first = [r.randint(0, 9) for _ in range(5)]
r.setstate(state)
print(first == [r.randint(0, 9) for _ in range(5)], first, r.randbytes(5))
for f in [lambda: r.choice([]), lambda: r.randrange(0), lambda: r.randint(3, 1), lambda: r.sample([1], 2)]:
    try:
        f()
    except (IndexError, ValueError) as e:
        print(type(e).__name__, e)
