class I(int): pass
class F(float): pass
class G(float):
    def __round__(self, n=None): return ("G", n)
class H(int):
    def __round__(self, n=None): return ("H", n)
print(round(I(15), -1), round(I(5)), round(F(2.5)), round(F(2.567), 1), round(G(1.5)), round(G(1.5), 2), round(H(3)), round(H(3), 1))
print((2.5).__round__(), (2.567).__round__(2), (15).__round__(-1), (5).__round__(), True.__round__(), round(True), round(7, None), round(2.5, None))
print(float.__round__(1.5), int.__round__(7))
def r(x): return round(x, 1)
print(r(1.25), r(3), r(F(2.25)))
