from typing import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
T = TypeVar('T')
S = TypeVar('S')
Pp = ParamSpec('Pp')
Ts = TypeVarTuple('Ts')
t(lambda: Generic[int])
t(lambda: Generic[T, T])
t(lambda: Generic[T, S, Pp])
t(lambda: Generic[Unpack[Ts]])
t(lambda: Generic[T, int])
t(lambda: Protocol[int])
t(lambda: Protocol[T])
t(lambda: Generic[()])
class A(Generic[T, *Ts]): pass
class B(Protocol[T]): pass
t(lambda: A[int, str])
