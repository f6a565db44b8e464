import graphlib, keyword, secrets
ts = graphlib.TopologicalSorter({"D": {"B", "C"} and ["B", "C"], "C": ["A"], "B": ["A"]})
print(tuple(ts.static_order()))
t = graphlib.TopologicalSorter()
t.add(2, 1); t.add(3, 1, 2); t.prepare()
while t.is_active():
    r = t.get_ready(); print(r); t.done(*r)
try: graphlib.TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()
except graphlib.CycleError as e: print(e.args[0], len(e.args[1]), e.args[1][0] == e.args[1][-1], isinstance(e, ValueError))
for bad in (lambda: t.add(9), lambda: t.prepare(), lambda: t.done(2), lambda: t.done(77)):
    try: bad()
    except ValueError as e: print(e)
print(keyword.iskeyword("for"), keyword.iskeyword("x"), keyword.issoftkeyword("match"), len(keyword.kwlist), keyword.softkwlist)
print(len(secrets.token_bytes(5)), len(secrets.token_hex(4)), secrets.randbelow(1), secrets.choice([7]), secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"), 0 <= secrets.randbits(3) < 8, len(secrets.token_urlsafe(16)))
