# `|` reads a dict that iterates in its own way as any mapping.
class Filtered(dict):
    def keys(self):
        return [key for key in super().keys() if not key.startswith("_")]

    def __iter__(self):
        return iter(self.keys())


class Plain(dict):
    pass


filtered = Filtered(a=1, _b=2)
print(filtered | {"c": 3}, {"c": 3} | filtered, dict(filtered), {**filtered})
print(Plain(a=1) | {"b": 2}, type(Plain(a=1) | {"b": 2}).__name__)
plain = {"z": 0}
plain |= filtered
print(plain)
