# What is done to a proxy is done to the object behind it.

import weakref


class Box:
    def __init__(self):
        self.items = {}
        self.n = 1

    def __getitem__(self, key):
        return self.items[key]

    def __setitem__(self, key, value):
        self.items[key] = value

    def __delitem__(self, key):
        del self.items[key]

    def __contains__(self, key):
        return key in self.items

    def __len__(self):
        return len(self.items)


box = Box()
proxy = weakref.proxy(box)
proxy.n = 5
proxy["a"] = 1
proxy["b"] = 2
del proxy["a"]
print(box.n, box.items, len(proxy), "b" in proxy, "a" in proxy, proxy["b"])
proxy.extra = "x"
print(box.extra)
del proxy.extra
print(hasattr(box, "extra"), hasattr(proxy, "extra"))
del box
for f in (lambda: proxy.n, lambda: proxy["b"], lambda: setattr(proxy, "n", 1), lambda: len(proxy)):
    try:
        print(f())
    except ReferenceError as e:
        print(type(e).__name__, e)
