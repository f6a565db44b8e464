"""A vending machine: states are an enum, events are matched, wrong ones are told."""
from dataclasses import dataclass
from enum import Enum, Flag, auto, unique


@unique
class State(Enum):
    IDLE = auto()
    PAID = auto()
    SERVING = auto()
    BROKEN = "!"

    @property
    def accepts_coins(self):
        return self in (State.IDLE, State.PAID)


class Light(Flag):
    GREEN = auto()
    YELLOW = auto()
    RED = auto()
    ALL = GREEN | YELLOW | RED


class Coin(int, Enum):
    TEN = 10
    FIFTY = 50
    EURO = 100

    @classmethod
    def _missing_(cls, value):
        return cls[value.upper()] if isinstance(value, str) and value.upper() in cls.__members__ else None


@dataclass(frozen=True)
class Choose:
    slot: str
    count: int = 1


@dataclass
class Machine:
    stock: dict
    state: State = State.IDLE
    money: int = 0

    @property
    def light(self):
        match self.state:
            case State.IDLE:
                return Light.GREEN
            case State.PAID | State.SERVING as s:
                return Light.YELLOW if s is State.PAID else Light.YELLOW | Light.GREEN
            case _:
                return ~Light.GREEN

    def handle(self, event):
        match self.state, event:
            case (State.BROKEN, {"repair": True, **rest}):
                self.state = State.IDLE
                return f"repaired {rest or ''}".rstrip()
            case (State.BROKEN, _):
                return "out of order"
            case (_, "kick"):
                self.state = State.BROKEN
                return f"{self.money} lost"
            case (s, Coin() as coin) if s.accepts_coins:
                self.money += coin
                self.state = State.PAID
                return f"{self.money / 100:.2f}"
            case (s, ["coins", *coins]) if s.accepts_coins:
                return [self.handle(Coin(c)) for c in coins] or "no coins"
            case (State.PAID, Choose(slot, count=1)) if slot in self.stock:
                name, price = self.stock[slot]
                if price > self.money:
                    return f"{price - self.money} more for {name}"
                self.money -= price
                self.state = State.SERVING
                return name
            case (State.PAID, Choose(count=int(n))) if n != 1:
                return f"one at a time, not {n}"
            case (State.SERVING, "taken" | "dropped" as how):
                self.state = State.PAID if self.money else State.IDLE
                return how
            case (State.PAID | State.IDLE, ("back", )):
                change, self.money, self.state = self.money, 0, State.IDLE
                return change
        raise ValueError(f"{event!r} in {self.state.name}")


m = Machine({"A1": ("water", 110), "ß": ("Süßes", 10**18)})
events = [Choose("A1"), Coin.EURO, Choose("A1"), ("coins",), ("coins", 10, "fifty"), Choose("A1", 2), Choose("ß"),
          Choose("A1"), Coin.TEN, "taken", ["coins", 20], ("coins", "penny"), Choose("Z9"), ("back",), ["back"], "kick",
          Coin.EURO, {"repair": False}, {"repair": True, "by": "zoë"}, None, 10, "taken"]
for event in events:
    try:
        print(m.handle(event), m.state, m.light, sep=" | ")
    except ValueError as e:
        print("error:", e)
print(m, repr(m.light), [s.value for s in State], State("!"), Coin.TEN + 1, f"{Coin.EURO:>5}", Light.ALL)
try:
    State.IDLE = 3
except AttributeError as e:
    print(e)
print(max(Coin), sorted(Coin, reverse=True), Coin(50) is Coin.FIFTY, State.IDLE != 1, len(Light), Light.RED in ~Light.GREEN)
