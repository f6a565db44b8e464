"""Searches over a graph of objects that are elements of sets and keys of dicts by their identity."""

import sys


class Node:
    def __init__(self, number):
        self.number = number
        self.near = []


def distances(start):
    found = {start: 0}
    level = [start]
    while level:
        following = []
        for node in level:
            for other in node.near:
                if other not in found:
                    found[other] = found[node] + 1
                    following.append(other)
        level = following
    return found


def reached(start, steps):
    inside = {start}
    edge = {start}
    for _ in range(steps):
        edge = {other for node in edge for other in node.near} - inside
        inside |= edge
    return inside


def main(rounds):
    nodes = [Node(i) for i in range(20_000)]
    for i, node in enumerate(nodes):
        node.near = [nodes[i * k % len(nodes)] for k in (7, 11, 13)] + [nodes[(i + 1) % len(nodes)]]
    farthest = total = 0
    for i in range(rounds):
        found = distances(nodes[i])
        farthest = max(farthest, max(found.values()))
        total += len(reached(nodes[-i], 6) & reached(nodes[i], 6))
    print(len(nodes), farthest, total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
