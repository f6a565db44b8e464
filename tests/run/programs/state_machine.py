class Machine:
    def __init__(self, initial, table):
        self.state = initial
        self.table = table
        self.history = [initial]
        self.hooks = {}

    def on(self, state):
        def register(f):
            self.hooks.setdefault(state, []).append(f)
            return f
        return register

    def send(self, event):
        try:
            target = self.table[self.state, event]
        except KeyError:
            raise RuntimeError(f"no {event!r} in state {self.state!r}") from None
        if callable(target):
            target = target(self)
        self.state = target
        self.history.append(target)
        for f in self.hooks.get(target, ()):
            f(self)
        return self


turnstile = Machine("locked", {
    ("locked", "coin"): "open",
    ("open", "push"): "locked",
    ("locked", "push"): "locked",
    ("open", "coin"): "open",
})
coins = 0


@turnstile.on("open")
def count(m):
    global coins
    coins += 1


@turnstile.on("locked")
@turnstile.on("open")
def announce(m):
    print("now", m.state)


for e in ("push", "coin", "coin", "push"):
    turnstile.send(e)
print(turnstile.history, coins)
try:
    turnstile.send("kick")
except RuntimeError as e:
    print(e, e.__cause__)


def retry(m):
    m.tries = getattr(m, "tries", 0) + 1
    return "failed" if m.tries >= 3 else "waiting"


download = Machine("idle", {("idle", "start"): "waiting", ("waiting", "error"): retry, ("waiting", "data"): "done"})
download.send("start")
while download.state == "waiting":
    download.send("error")
print(download.history, download.tries)


def scan_number(s):
    state = "start"
    for c in s:
        kind = "digit" if c.isdigit() else "sign" if c in "+-" else "dot" if c == "." else "exp" if c in "eE" else "bad"
        state = {
            ("start", "sign"): "signed", ("start", "digit"): "int", ("signed", "digit"): "int",
            ("int", "digit"): "int", ("int", "dot"): "point", ("point", "digit"): "frac", ("frac", "digit"): "frac",
            ("int", "exp"): "e", ("frac", "exp"): "e", ("e", "sign"): "esign", ("e", "digit"): "edigit",
            ("esign", "digit"): "edigit", ("edigit", "digit"): "edigit",
        }.get((state, kind))
        if state is None:
            return "no"
    return {"int": "integer", "frac": "decimal", "edigit": "scientific"}.get(state, "incomplete")


for s in ("12", "-3.5", "+1e10", "2.5E-3", "", "-", "1.", ".5", "1e", "abc", "1x"):
    print(repr(s), scan_number(s))


def traffic():
    while True:
        for color, seconds in (("green", 3), ("yellow", 1), ("red", 2)):
            for left in range(seconds, 0, -1):
                command = yield color, left
                if command == "skip":
                    break


t = traffic()
print([next(t) for _ in range(4)], t.send("skip"), [next(t) for _ in range(3)], t.send("skip"), next(t))
