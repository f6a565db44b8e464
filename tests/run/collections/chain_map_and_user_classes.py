from collections import ChainMap, UserDict, UserList, UserString
c = ChainMap({"a": 1}, {"a": 2, "b": 3}, {"c": 4})
print(c, c["a"], c["b"], len(c), list(c), sorted(c.items()), c.get("z", 5), "c" in c, bool(ChainMap()), c.maps)
print(c.parents, c.new_child(), c.new_child({"n": 1}), c.new_child(x=1))
c["b"] = 9; print(c.maps); del c["a"]; print(c["a"])
try: del c["c"]
except KeyError as e: print(e)
try: c["zzz"]
except KeyError as e: print(e)
try: c.pop("q")
except KeyError as e: print(e)
try: ChainMap().popitem()
except KeyError as e: print(e)
print(dict(c), c == dict(c), c | {"k": 1}, {"k": 0} | c); c |= {"v": 1}; print(c); print(c.copy(), list(c.keys()), list(c.values()), c.keys(), c.items())
print(c.pop("v"), c.setdefault("w", 1), c.popitem(), ChainMap.fromkeys("ab", 0))
class U(UserDict):
    def __setitem__(self, k, v): super().__setitem__(str(k), v)
    def __missing__(self, k):
        if isinstance(k, str): raise KeyError(k)
        return self[str(k)]
    def __contains__(self, k): return str(k) in self.data
u = U([(1, 2)], a=3); u[5] = 6; print(u, u[5], u["5"], 5 in u, len(u), u.get(1), u.get("zz", "d"), list(u), u == {"1": 2, "a": 3, "5": 6})
u.update({7: 8}); print(u.data, u.pop("7"), u.popitem(), u.setdefault("k", 1), u.keys(), u.values(), u.items(), u.copy(), type(u.copy()))
try: u["none"]
except KeyError as e: print("KE", e)
print(u | {"z": 1}, isinstance(u, dict), U.fromkeys([1, 2], 0))
class L(UserList):
    def append(self, x): print("append", x); super().append(x)
l = L([1, 2]); l.append(3); print(l, l[0], l[-1], l[:2], type(l[:2]).__name__, len(l), l + [4], [0] + l, l * 2, 3 in l, l == [1, 2, 3], l < [2], l.index(2), l.count(1))
l += [7]; l.insert(0, 0); l.extend(L([8])); print(l, l.pop(), l.pop(0)); l.remove(7); l.reverse(); print(l); l.sort(); print(l, l.data, list(l), l.copy()); l.clear(); print(l, bool(l))
s = UserString("Hello"); print(s, repr(s), s.upper(), s + " world", "oh " + s, s * 2, s[1], s[::-1], len(s), s == "Hello", s.find("l"), s.replace("l", "L"), s.startswith("He"), "ell" in s, s.center(11, "*"), hash(s) == hash("Hello"), type(s.lower()).__name__, s.split("l"), s.isalpha(), s < "World", list(s), s.encode(), s.zfill(8), UserString(5), s % (), UserString("%d x") % 4, s.swapcase(), s.title(), s.count("l"), s.join(["a", "b"]))
print(UserString("12").isdigit(), int(UserString("12")), float(UserString("1.5")), UserString("a,b").partition(","))
