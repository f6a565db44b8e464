# Callbacks of weak references to methods.
import weakref


class M:
    def __init__(self):
        weakref.finalize(self, print, "fin")

    def feed(self):
        return 1


class N:
    def feed(self):
        return 1


class P:
    alive = weakref.WeakSet()

    def __init__(self):
        P.alive.add(self)

    def feed(self):
        return 1


for cls in (N, P, M):
    a = cls()
    refs = [weakref.WeakMethod(a.feed, lambda _: print("gone", _() is None))]
    print("drop", cls.__name__)
    del a
    print(refs[0]())
    a = cls()
    refs = [weakref.ref(a, lambda _: print("gone ref", _() is None))]
    print("drop", cls.__name__)
    del a
    print(refs[0]())
    a = cls()
    f = lambda: weakref.WeakMethod(a.feed, lambda _: print("gone in f"))
    refs = [f()]
    print("drop", cls.__name__)
    del a
    print(refs[0]())


class N:
    def feed(self):
        return 1


class Hub:
    def __init__(self):
        self.l = []

    def on(self, name, listener=None):
        if hasattr(listener, "__self__"):
            ref = weakref.WeakMethod(listener, lambda _: print("gone", name))
        else:
            def ref():
                return listener
        self.l.append((ref, name))
        return listener

    def emit(self):
        kept = []
        for ref, name in self.l:
            call = ref()
            if call is None:
                continue
            print(call())
            kept.append((ref, name))
        self.l = kept


h = Hub()
n = N()
h.on("a", n.feed)
h.emit()
print("drop")
del n
h.emit()
print(len(h.l))
