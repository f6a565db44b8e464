def f[T, T](): pass
class A[T = int, U]: pass
type B = (yield 1)
def g[T: (x := 1)](): pass
