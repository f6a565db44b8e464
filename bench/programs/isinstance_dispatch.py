"""isinstance on classes of the program, over a list of three of them."""

import sys


class Shape:
    pass


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius


class Square(Shape):
    def __init__(self, side):
        self.side = side


class Strip(Shape):
    def __init__(self, width, height):
        self.width = width
        self.height = height


def area(shape):
    if isinstance(shape, Circle):
        return 3 * shape.radius * shape.radius
    if isinstance(shape, Square):
        return shape.side * shape.side
    if isinstance(shape, Strip):
        return shape.width * shape.height
    raise TypeError(shape)


def main(n):
    shapes = []
    for i in range(999):
        shapes.append((Circle(i), Square(i), Strip(i, 2))[i % 3])
    total = 0
    for step in range(n):
        total += area(shapes[step % 999])
    print(total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000_000)
