from ..flat import Square
from ..constants import PI
from .. import circle

print("cube sees", PI, circle.__name__)


class Cube(Square):
    def volume(self):
        return self.area() * self.a
