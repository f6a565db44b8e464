f() = 1
(a, b + 1) = 2
None = 3
x + 1 += 4
del f()
for g() in x: pass
(y := 1) = 2
"a": int = 3
