from functools import cached_property, singledispatch, partialmethod, lru_cache
class C:
    def __init__(self, n):
        self.n = n
    @cached_property
    def value(self):
        print("computing")
        return self.n * 2
    @cached_property
    def text(self):
        "doc"
        return str(self.n)
c = C(5)
print(c.value, c.value, c.text)
c.n = 100
print(c.value)
c.value = 7
print(c.value)
d = C(1)
print(d.value, d.value)
del d.value
print(d.value)
@singledispatch
def show(x):
    return f"default {x}"
@show.register(int)
def _(x):
    return f"int {x}"
@show.register(list)
def _(x):
    return f"list of {len(x)}"
@show.register(str)
def show_str(x):
    return f"str {x}"
print(show(1), show([1, 2]), show("s"), show(1.5), show(True), show(None), show_str("q"))
class Cell:
    def __init__(self):
        self.alive = False
    def set_state(self, state):
        self.alive = state
        return state
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False)
cell = Cell()
print(cell.set_alive(), cell.alive, cell.set_dead(), cell.alive)
class M:
    def __init__(self, k):
        self.k = k
        self.calls = 0
    @lru_cache(maxsize=None)
    def mul(self, x):
        self.calls += 1
        return self.k * x
m = M(3)
print(m.mul(2), m.mul(2), m.mul(3), m.calls, M.mul.cache_info())
@show.register(dict)
@show.register(tuple)
def _(x):
    return f"dict/tuple {len(x)}"
print(show({}), show((1,)))
print(show.dispatch(int)(5), show.dispatch(bool)(True), show.dispatch(set)({1}))
