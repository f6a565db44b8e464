# Building, walking and dropping many small objects.
import sys


class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def build(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(build(depth - 1), build(depth - 1))


def main():
    depth = int(sys.argv[1]) if len(sys.argv) > 1 else 18
    kept = build(depth)
    d = 4
    while d <= depth:
        rounds = 2 ** (depth - d + 3)
        nodes = 0
        for _ in range(rounds):
            nodes += build(d).count()
        print(rounds, "trees of depth", d, "with", nodes, "nodes")
        d += 4
    print("kept tree of depth", depth, "with", kept.count(), "nodes")


main()
