def __getattr__(name):
    if name == "lazy":
        return "made when asked for"
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return ["z", "y", "x"]
