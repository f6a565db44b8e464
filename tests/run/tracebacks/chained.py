def load(d, key):
    try:
        return d[key]
    except KeyError as e:
        raise ValueError("no setting " + key) from e


def start():
    try:
        load({}, "port")
    except ValueError:
        print("cleanup")
        raise RuntimeError("cannot start")


start()
