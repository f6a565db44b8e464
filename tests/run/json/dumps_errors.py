import json


class Thing:
    pass


for value in ({1, 2}, b"x", Thing(), [1, {2}], {"a": object}):
    try:
        print(json.dumps(value))
    except TypeError as e:
        print(e)
try:
    json.dumps({(1, 2): 3})
except TypeError as e:
    print(e)
try:
    json.dumps(float("nan"), allow_nan=False)
except ValueError as e:
    print(e)
a = []
a.append(a)
try:
    json.dumps(a)
except ValueError as e:
    print(e)
d = {}
d["d"] = d
try:
    json.dumps(d)
except ValueError as e:
    print(e)
shared = [1]
print(json.dumps([shared, shared]))
