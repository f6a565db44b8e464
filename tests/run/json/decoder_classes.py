# A decoder class of the program's own, and bytes of every encoding that JSON may have.

import io
import json


class Hooked(json.JSONDecoder):
    def __init__(self, *args, **options):
        super().__init__(*args, object_hook=self.found, **options)

    def found(self, d):
        return ("found", sorted(d))


print(json.loads('{"a": {"b": 1}, "c": 2}', cls=Hooked))
print(json.load(io.StringIO('[{"z": 2}]'), cls=Hooked))
print(json.loads("1.5", cls=Hooked, parse_float=str))
for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
    print(encoding, json.loads('["é", 1]'.encode(encoding)), json.loads("1".encode(encoding)))
