# A suggestion from `AttributeError.obj` and the names that `dir` lists.
class Plain:
    kind = "plain"

    def __init__(self, tag):
        self.tag = tag


def suggest(thing, name):
    try:
        return getattr(thing, name)
    except AttributeError as error:
        near = [known for known in dir(error.obj) if known.startswith(error.name[:2])]
        return near


print(suggest(Plain(3), "tax"), suggest(Plain(3), "kind"), suggest("s", "uppercase"))
