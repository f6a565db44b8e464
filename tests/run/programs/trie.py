class Trie:
    def __init__(self):
        self.children = {}
        self.count = 0

    def insert(self, word):
        node = self
        for c in word:
            if c not in node.children:
                node.children[c] = Trie()
            node = node.children[c]
        node.count += 1

    def find(self, prefix):
        node = self
        for c in prefix:
            node = node.children.get(c)
            if node is None:
                return None
        return node

    def __contains__(self, word):
        node = self.find(word)
        return node is not None and node.count > 0

    def words(self, prefix=""):
        if self.count:
            yield prefix
        for c in sorted(self.children):
            yield from self.children[c].words(prefix + c)

    def complete(self, prefix):
        node = self.find(prefix)
        return list(node.words(prefix)) if node else []

    def remove(self, word):
        if not word:
            if not self.count:
                raise KeyError("not stored")
            self.count -= 1
        else:
            child = self.children.get(word[0])
            if child is None:
                raise KeyError("not stored")
            child.remove(word[1:])
            if not child.count and not child.children:
                del self.children[word[0]]

    def __len__(self):
        return (self.count > 0) + sum(len(c) for c in self.children.values())

    def depth(self):
        return 1 + max((c.depth() for c in self.children.values()), default=-1)


t = Trie()
for w in "car cart care cat dog do don't éclair été car".split():
    t.insert(w)
print(len(t), list(t.words()), t.depth())
print("car" in t, "ca" in t, "" in t, "cars" in t, "été" in t)
print(t.complete("car"), t.complete("do"), t.complete("x"), t.complete("é"))
t.remove("car")
print("car" in t)
t.remove("car")
print("car" in t, "cart" in t, len(t))
for w in ("car", "zzz", "ca"):
    try:
        t.remove(w)
    except KeyError as e:
        print("KeyError", e)
for w in list(t.words()):
    while w in t:
        t.remove(w)
print(len(t), t.children, bool(t))
t.insert("")
print(len(t), "" in t, list(t.words()))
