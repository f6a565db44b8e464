t = ()
for i in range(100000):
    t = (t, i)
print(t[1], t[0][1])
t = None
d = {}
for i in range(50000):
    d = {"d": d}
d = None
l = []
for i in range(100000):
    l = [l]
l = None
print("done")
l = []
l.append(l)
print(l)
d = {}
d[1] = d
print(d)
t = ([],)
t[0].append(t)
print(t)
