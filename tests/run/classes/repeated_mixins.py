# base as parameter, mixins
def mixin(base):
    class Mixed(base):
        def describe(self):
            return "mixed " + base.__name__ + " " + super().describe()
    return Mixed
class P:
    def describe(self): return "P"
class Q:
    def describe(self): return "Q"
MP = mixin(P); MQ = mixin(Q)
print(MP().describe(), MQ().describe(), MP.__mro__, MQ.__bases__)
for base in (P, Q):
    class L(base):
        pass
    print(L().describe(), L.__bases__[0].__name__, issubclass(L, P))
ms = [mixin(b) for b in (P, Q, P)]
for m in ms:
    print(m().describe(), issubclass(m, P), issubclass(m, Q))
print(ms[0] is ms[2])
