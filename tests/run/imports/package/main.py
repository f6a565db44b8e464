import shapes
import shapes.solid.cube
from shapes import area, circle
from shapes.flat import Square as Sq
from shapes.solid import cube as k, volume_of

print(shapes.VERSION, area(Sq(3)), circle.area_of(2))
print(k.Cube(2).volume(), shapes.solid.cube.Cube(3).volume(), volume_of(k.Cube(4)))
print(shapes.__name__, k.__name__, Sq.__module__, circle.helper())
print(shapes.solid.cube is k, shapes.flat.Square is Sq)
