try:
    import surely_not_installed_anywhere as fast
except ImportError as e:
    fast = None
    print(type(e).__name__, e)
try:
    from fallback import missing
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
import fallback

compute = fast.compute if fast else fallback.compute
print(compute(5))
import sys

if sys.maxsize > 2**31:
    from fallback import wide as width
else:
    from fallback import narrow as width
print(width())
