import random, math
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
t(math.factorial, 10**20)
t(random.randint, 1.5, 2); t(random.seed, [1]); t(random.randrange, 3, 1); t(random.randint, 5, 1)
random.seed(1); print(random.randrange(10), random.randint(1, 6), random.randrange(0, 100, 7), random.sample(range(50), 3))
