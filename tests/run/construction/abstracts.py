from abc import ABC, ABCMeta, abstractmethod
import abc
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    def describe(self): return f"{self.name}: {self.area()}"
try: Shape()
except TypeError as e: print(e)
class Half(Shape):
    def area(self): return 1
try: Half()
except TypeError as e: print(e)
class Sq(Half):
    name = "sq"
    @classmethod
    def make(cls): return cls()
print(Sq.make().describe(), isinstance(Sq(), Shape), issubclass(Sq, ABC))
class M(metaclass=ABCMeta):
    @abc.abstractmethod
    def f(self): return "base f"
class N(M):
    def f(self): return super().f() + " n"
print(N().f(), type(M).__name__)
try: M()
except TypeError as e: print(e)
class Plain:
    @abstractmethod
    def g(self): return "ok"
print(Plain().g())
