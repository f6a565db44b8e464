def make(n):
    class A:
        val = n
        def get(self): return self.val
    return A
X = make(1); Y = make(2)
print(X.val, Y.val, X is Y, X().get(), Y().get())
