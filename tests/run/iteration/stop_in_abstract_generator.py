from collections.abc import Generator
class G(Generator):
    def __init__(self): self.n = 0
    def send(self, v):
        self.n += 1
        if self.n < 3: return self.n
        raise StopIteration
    def throw(self, t, v=None, tb=None): raise t
print(list(G()))
class It:
    n = 0
    def send(self, v): 
        self.n += 1
        return self.n if self.n < 3 else self.throw(StopIteration)
    def throw(self, t, v=None): raise t
    def __iter__(self): return self
    def __next__(self): return self.send(None)
print(list(It()))
