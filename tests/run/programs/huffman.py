class Leaf:
    def __init__(self, symbol, weight):
        self.symbol = symbol
        self.weight = weight

    def codes(self, prefix, out):
        out[self.symbol] = prefix or "0"


class Branch:
    def __init__(self, left, right):
        self.left = left
        self.right = right
        self.weight = left.weight + right.weight

    def codes(self, prefix, out):
        self.left.codes(prefix + "0", out)
        self.right.codes(prefix + "1", out)


def build(text):
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    nodes = [Leaf(c, n) for c, n in sorted(counts.items())]
    if not nodes:
        raise ValueError("nothing to encode")
    while len(nodes) > 1:
        nodes.sort(key=lambda n: -n.weight)
        a = nodes.pop()
        b = nodes.pop()
        nodes.append(Branch(a, b))
    return nodes[0]


def encode(text, codes):
    return "".join(codes[c] for c in text)


def decode(bits, tree):
    if isinstance(tree, Leaf):
        return tree.symbol * len(bits)
    out = []
    node = tree
    for b in bits:
        node = node.left if b == "0" else node.right
        if isinstance(node, Leaf):
            out.append(node.symbol)
            node = tree
    return "".join(out)


def pack(bits):
    return int("1" + bits, 2)


def unpack(n):
    return bin(n)[3:]


for text in ("abracadabra", "mississippi river", "zzzz", "the long sentence with many different letters", "日本日本語"):
    tree = build(text)
    codes = {}
    tree.codes("", codes)
    bits = encode(text, codes)
    n = pack(bits)
    print(text, len(bits), n)
    print(sorted(codes.items(), key=lambda p: (len(p[1]), p[0]))[:6])
    print(decode(bits, tree) == text, unpack(n) == bits, tree.weight == len(text))
try:
    build("")
except ValueError as e:
    print(e)
