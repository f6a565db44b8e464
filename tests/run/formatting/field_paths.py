class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.tags = {"k": ["a", "b"]}

    def __getitem__(self, key):
        return ("item", key)


# Templates that are not literal: fields are looked up when the program runs.
def show(template, *args, **kwargs):
    try:
        print(template.format(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


p = Point(3, 4.5)
templates = [
    "{0.x} {0.y:.2f}", "{.x!r}", "{0.tags[k][1]}", "{0[1]} {0[name]}", "{0.nope}", "{0.}", "{0[]}", "{0[1]x}", "{0.tags[z]}",
    "{0[99999999999999999999]}", "{p.x}", "{0.x:{1}}", "{0.tags[k]}",
]
for template in templates:
    show(template, p, ">5", p=p)
for template in ["{0[1]}", "{0[-1]}", "{0[9]}", "{0[x]}"]:
    show(template, [1, 2])
    show(template, {1: "one", "x": "letter", "-1": "minus"})
print("%5s|%-5s|" % ("a", "b"))
for template in ["%5%", "%", "%z"]:
    try:
        print(template % ())
    except Exception as error:
        print(type(error).__name__, error)
for spec in ["s", "q", ",s", ".2"]:
    try:
        print(format(True, spec))
    except ValueError as error:
        print(error)
