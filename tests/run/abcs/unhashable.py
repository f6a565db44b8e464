for v in ([], {}, set(), bytearray()):
    try: hash(v)
    except TypeError as e: print(e)
    try: {v: 1}
    except TypeError as e: print(e)
    try: {v}
    except TypeError as e: print(e)
try: hash(([],))
except TypeError as e: print(e)
print(list.__hash__, dict.__hash__)
class L(list): pass
try: hash(L())
except TypeError as e: print(e)
class H(list):
    def __hash__(self): return 5
print(hash(H()), {H(): 1})
import collections
try: hash(collections.deque())
except TypeError as e: print(e)
