"""Dataclass instances: made, read, changed and compared like those of a hand-written class."""

import sys
from dataclasses import dataclass


@dataclass
class Point:
    x: float
    y: float
    weight: int = 1

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy, self.weight + 1)


def main(n):
    points = [Point(i * 0.5, i * 0.25) for i in range(1000)]
    equal = 0
    for step in range(n):
        at = step % 1000
        moved = points[at].moved(1.0, -0.5)
        if moved == points[(at + 1) % 1000]:
            equal += 1
        moved.x -= 0.5
        points[at] = moved
    print(equal, sum(point.weight for point in points), points[7])


main(int(sys.argv[1]) if len(sys.argv) > 1 else 2_000_000)
