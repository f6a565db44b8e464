# Which functions ask an iterable how long it is.
class S:
    def __init__(self, n): self.n = n
    def __len__(self): print("len"); return self.n
    def __iter__(self):
        print("iter")
        return iter(range(self.n))
class H:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
    def __length_hint__(self): print("hint"); return 3
print(list(S(2)), tuple(S(2)), sorted(S(2)), list(H()), tuple(H()))
a, b = S(2); print(a, b)
class E(S):
    def __len__(self): raise ValueError("no")
for f in (list, tuple, sorted, set, sum):
    try: print(f(E(2)))
    except ValueError as e: print(f.__name__, e)
