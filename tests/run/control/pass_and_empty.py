def nothing():
    pass


class Empty:
    pass


if True:
    pass
for _ in range(3):
    pass
while False:
    pass
print(nothing(), type(Empty()).__name__)
...
"a string statement"
5
print("end"); print("same line")
if 1: print("one line if")
