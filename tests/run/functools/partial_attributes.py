# Attributes of partial objects beside func, args and keywords.

from functools import partial

p = partial(int, base=2)
print(p("101"), p.func, p.args, p.keywords, p.__dict__)
p.note = "binary"
setattr(p, "ot" + "her", 3)
print(p.note, p.other, p.__dict__, p("11"))
p.__dict__["third"] = 5
print(p.third, sorted(vars(p)))
del p.note
print(hasattr(p, "note"), p.__dict__)
