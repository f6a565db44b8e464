*a
x = *b
*c = d
e, *f, *g = h
for *i in j: pass
