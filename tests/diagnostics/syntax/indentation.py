def f():
return 1
  x = 1
class A:
    def g(self):
        pass
   y = 2
