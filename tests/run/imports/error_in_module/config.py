settings = {"port": "80a"}


def number(key):
    return int(settings[key])


PORT = number("port")
