import sys


class Node:
    def __init__(self, name):
        self.name = name
        self.links = []


def work():
    nodes = [Node("n" + str(i)) for i in range(20)]
    for i in range(20):
        nodes[i].links.append(nodes[(i + 1) % 20])
    loop = []
    loop.append(loop)
    return len(nodes[3].links[0].links)


for _ in range(int(sys.argv[1])):
    result = work()
print(result)
