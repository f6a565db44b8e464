import logging, sys, io
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s:%(name)s:%(message)s")
logging.debug("d %s", 1); logging.info("i"); logging.warning("w %d %s", 1, "x")
l = logging.getLogger("a.b"); l.error("e"); l.setLevel(logging.ERROR); l.info("no"); print(l.level, l.getEffectiveLevel(), l.parent.name, l.isEnabledFor(20))
s = io.StringIO(); h = logging.StreamHandler(s); h.setFormatter(logging.Formatter("[%(levelname)-8s] %(message)s")); lg = logging.getLogger("x"); lg.addHandler(h); lg.propagate = False
lg.warning("hello %(k)s", {"k": 5}); lg.critical("c")
try: 1 / 0
except ZeroDivisionError: lg.exception("exc")
print(s.getvalue().splitlines()[0], len(s.getvalue().splitlines()))
class F(logging.Filter):
    def filter(self, r): return "keep" in r.getMessage()
lg.addFilter(F()); lg.error("drop"); lg.error("keep me"); print(s.getvalue().splitlines()[-1])
class H(logging.Handler):
    def __init__(self): super().__init__(); self.rec = []
    def emit(self, r): self.rec.append((r.levelname, r.getMessage(), r.name))
h = H(); q = logging.getLogger("q"); q.addHandler(h); q.propagate = False; q.setLevel("INFO"); q.info("a"); q.debug("b"); q.log(35, "z"); print(h.rec)
print(logging.getLevelName(20), logging.getLevelName("ERROR"), logging.getLogger("q") is q, q, logging.root)
f = logging.Formatter("{levelname} {message}", style="{"); print(f.format(logging.LogRecord("n", 30, "p", 1, "m %s", ("a",), None)))
logging.disable(logging.CRITICAL); logging.error("none"); logging.disable(logging.NOTSET); logging.error("yes")
