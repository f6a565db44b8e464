def gen(log):
    try:
        log.append("start")
        yield 1
        yield 2
        log.append("end")
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")


log = []
print(list(gen(log)), log)
log = []
g = gen(log)
next(g)
g.close()
g.close()
print(log)
log = []
gen(log).close()
print(log)
log = []
for x in gen(log):
    break
print(x, log)
log = []
g = gen(log)
next(g)
del g
print(log)
log = []
g = gen(log)
next(g)
g = None
print(log)


def in_function(log):
    for v in gen(log):
        if v == 1:
            return "early"


log = []
print(in_function(log), log)


def raising(log):
    try:
        for v in gen(log):
            raise ValueError("in loop")
    except ValueError:
        log.append("handled")


log = []
raising(log)
print(log)


def outer(log):
    try:
        yield from gen(log)
    finally:
        log.append("outer finally")


log = []
g = outer(log)
print(next(g))
g.close()
print(log)
