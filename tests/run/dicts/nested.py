data = {"users": [{"name": "ann", "tags": {"x", }}, {"name": "bob", "tags": set()}], "meta": {"count": 2, "deep": {"er": [1, {"k": (None,)}]}}}
print(data["users"][0]["name"], data["meta"]["deep"]["er"][1]["k"][0])
data["meta"]["deep"]["new"] = data["users"][1]
data["users"][1]["name"] = "carol"
print(data["meta"]["deep"]["new"]["name"])
groups = {}
for w in "apple avocado banana blueberry cherry apricot".split():
    groups.setdefault(w[0], []).append(w)
print(groups)
graph = {}
for a, b in [(1, 2), (2, 3), (1, 3), (3, 1)]:
    if a not in graph:
        graph[a] = {}
    graph[a][b] = graph[a].get(b, 0) + 1
print(graph)
inverted = {v: k for k, v in {"one": 1, "two": 2}.items()}
print(inverted)
d = {}
d["self"] = d
print(d, len(d["self"]["self"]))
print({"f": len}["f"]("four"), {"k": lambda x: x + 1}["k"](1))
print({"a": {"b": 1}} == {"a": {"b": 1.0}}, {"a": [1]} == {"a": [2]})
