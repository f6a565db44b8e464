import sys


class Shape:
    def __init__(self, name, size):
        self.name = name
        self.size = [size]

    def area(self):
        return self.size[0]


class Square(Shape):
    def area(self):
        return super().area() * self.size[0]

    @property
    def label(self):
        return self.name + str(self.size)


def work():
    shapes = [Shape("a" * i, i) if i % 2 else Square("b" * i, i) for i in range(20)]
    shapes[3].name = "other" + shapes[4].name
    methods = [shape.area for shape in shapes]
    return sum(method() for method in methods) + len(shapes[2].label)


for _ in range(int(sys.argv[1])):
    result = work()
print(result)
