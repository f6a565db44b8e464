class A: pass
class B(A): pass
try:
    class C(A, B): pass
except TypeError as e: print(e)
try:
    class D(A, A): pass
except TypeError as e: print(e)
try:
    class E(int, str): pass
except TypeError as e: print(e)
try:
    class F(bool): pass
except TypeError as e: print(e)
class M1(type): pass
class M2(type): pass
class X(metaclass=M1): pass
class Y(metaclass=M2): pass
try:
    class Z(X, Y): pass
except TypeError as e: print(e)
try:
    class W(5): pass
except TypeError as e: print("TypeError")
class P: pass
class Q(P): pass
class R(P): pass
class S(Q, R): pass
print([c.__name__ for c in S.__mro__], S.mro() == list(S.__mro__), S.__bases__, S.__base__.__name__)
