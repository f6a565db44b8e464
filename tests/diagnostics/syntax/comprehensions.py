[i := 0 for i in x]
[i for i in (j := x)]
[*i for i in x]
class A:
    [(k := 1) for i in x]
[(yield i) for i in x]
