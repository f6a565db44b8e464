class Item:
    def __init__(self, name, price, quantity=0, tags=()):
        self.name = name
        self.price = price
        self.quantity = quantity
        self.tags = set(tags)

    @property
    def value(self):
        return self.price * self.quantity

    def __repr__(self):
        return f"Item({self.name!r}, {self.price}, {self.quantity})"


class OutOfStock(Exception):
    pass


class Inventory:
    def __init__(self):
        self._items = {}

    def add(self, name, price, quantity=1, *tags):
        if name in self._items:
            item = self._items[name]
            item.quantity += quantity
            item.price = price
            item.tags |= set(tags)
        else:
            self._items[name] = Item(name, price, quantity, tags)
        return self

    def take(self, name, n=1):
        item = self[name]
        if item.quantity < n:
            raise OutOfStock(f"{name}: {item.quantity} left, {n} wanted")
        item.quantity -= n
        return item.price * n

    def __getitem__(self, name):
        try:
            return self._items[name]
        except KeyError:
            raise LookupError(f"unknown item {name!r}") from None

    def __iter__(self):
        return iter(self._items.values())

    def __len__(self):
        return len(self._items)

    def __contains__(self, name):
        return name in self._items

    def by_tag(self):
        out = {}
        for item in self:
            for tag in sorted(item.tags) or ["none"]:
                out.setdefault(tag, []).append(item.name)
        return out

    def report(self):
        yield f"{'name':<10}{'price':>10}{'qty':>6}{'value':>14}"
        for item in sorted(self, key=lambda i: (-i.value, i.name)):
            yield f"{item.name:<10}{item.price:>10.2f}{item.quantity:>6}{item.value:>14,.2f}"
        yield f"{'total':<10}{sum(i.value for i in self):>30,.2f}"


inv = Inventory()
inv.add("pen", 1.2, 100, "office").add("book", 12.5, 8, "office", "fun").add("kite", 30, 2, "fun").add("misc", 5)
inv.add("pen", 1.25, 20, "blue")
for line in inv.report():
    print(line)
print(inv.by_tag(), len(inv), "pen" in inv, inv["pen"])
orders = [("pen", 5), ("kite", 3), ("sofa", 1), ("book", 8), ("book", 1), ("misc", 1)]
earned = 0
failed = []
for name, n in orders:
    try:
        earned += inv.take(name, n)
    except (OutOfStock, LookupError) as e:
        failed.append(f"{type(e).__name__}: {e}")
print(earned, failed)
print([i.name for i in inv if not i.quantity], min(inv, key=lambda i: i.price).name)
for f in (lambda: inv["x"], lambda: inv.take("pen", "2"), lambda: inv.add()):
    try:
        f()
    except (LookupError, TypeError) as e:
        print(type(e).__name__, e)
