from pprint import pprint, pformat, PrettyPrinter
pprint({"b": [1, 2, 3], "a": {"x": (1,), "y": "text" * 5}, "c": list(range(40))})
pprint([["word" * 3, "another" * 4] for _ in range(4)], width=40)
print(pformat({"z": 1, "a": 2}, sort_dicts=False), pformat("x " * 60))
pprint(list(range(30)), compact=True, width=40); pprint({"a": {"b": {"c": {"d": 1}}}}, depth=2)
pprint({i: {"name": "n%d" % i, "values": [i] * 10} for i in range(3)}, indent=4); pprint((1, 2)); pprint({1, 3, 2}); pprint(None); pprint("s"); pprint([])
