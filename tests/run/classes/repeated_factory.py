# one call site, many executions
def make(n):
    class A:
        value = n
        items = []
        def get(self):
            return n
        def both(self):
            return (self.value, n, type(self).value)
    return A

classes = [make(i) for i in range(4)]
for c in classes:
    c.items.append(c.value)
for c in classes:
    o = c()
    print(c.value, c.items, o.get(), o.both(), c.__name__, c.__qualname__)
print(classes[0] is classes[1], classes[0] is classes[0], classes[0] == classes[1])
objs = [c() for c in classes]
for i, o in enumerate(objs):
    print([isinstance(o, c) for c in classes], type(o) is classes[i], o.__class__ is classes[i], issubclass(type(o), classes[0]))
classes[1].value = 99
print([o.value for o in objs])
classes[2].extra = "e"
print([getattr(c, "extra", None) for c in classes])
print(len(set(classes)), len({c: 1 for c in classes}))
d = {c: c.value for c in classes}
print([d[c] for c in classes], d[type(objs[1])])
