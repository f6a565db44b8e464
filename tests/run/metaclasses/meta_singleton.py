class Singleton(type):
    _instances = {}
    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]
class Config(metaclass=Singleton):
    def __init__(self, v=0): self.v = v
class Other(metaclass=Singleton):
    def __init__(self): self.z = "z"
a = Config(5); b = Config(7)
print(a is b, b.v, Other() is Other(), Other().z)
