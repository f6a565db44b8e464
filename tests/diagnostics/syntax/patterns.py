match x:
    case a: pass
    case 1: pass
match x:
    case (a, a): pass
    case {"k": 1, "k": 2}: pass
    case A(b=1, b=2): pass
    case [*a, *b]: pass
    case a | 1: pass
    case c | (d, 1): pass
