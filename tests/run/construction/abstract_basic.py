import abc
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): ...
class B(A):
    def f(self): return 1
try: A()
except TypeError as e: print(e)
print(B().f())
