nonlocal a
def f():
    nonlocal b
    c = 1
    def g():
        nonlocal c
        def h():
            nonlocal d
class A:
    e = 1
    def i(self):
        nonlocal e
    def j(self):
        nonlocal __class__
def k[T]():
    def l():
        nonlocal T
def m():
    from os import *
