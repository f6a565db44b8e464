class MyList(list):
    def __init__(self, *args):
        super().__init__(args)
        self.tag = "t"
    def first(self):
        return self[0]
m = MyList(1, 2, 3)
print(m, m.tag, m.first(), len(m), isinstance(m, list), type(m).__name__)
m.append(4)
m += [5]
print(m, type(m) is MyList, m[1:3], type(m[1:3]).__name__)
print(m == [1, 2, 3, 4, 5], [1, 2, 3, 4, 5] == m, m + [1], sorted(m, reverse=True), sum(m), max(m))
for x in m: print(x, end=" ")
print()
print(3 in m, m.index(3), list(m), tuple(m), set(m), [*m], bool(MyList()))
list.append(m, 9); print(m.pop(), repr(m), f"{m}")
class L2(list):
    pass
a = L2([1,2]); a.x = 5; print(a, a.x, a*2, a < [3])
a.extend(m); a.sort(reverse=True); print(a, a.copy(), a.count(2))
del a[0]; a[0] = 100; print(a)
a, *b = L2("abc"); print(a, b)
