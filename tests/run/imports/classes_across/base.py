REGISTRY = {}


class Animal:
    def __init__(self, name):
        self.name = name

    def __init_subclass__(cls):
        REGISTRY[cls.__name__] = cls

    def speak(self):
        return self.name + ": " + self.sound()

    def sound(self):
        return "..."
