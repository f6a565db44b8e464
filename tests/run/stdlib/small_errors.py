# Texts of errors, and texts of objects, of several modules.
import csv
import io
import math
import time
import types
from collections import OrderedDict
from typing import Optional, Union


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


attempt(math.dist, 5, 5)
attempt(math.dist, [1, 2], (4, 6))
attempt(math.nextafter, 0, 1)
attempt(lambda: math.nextafter(0, 1, steps=-1))
attempt(csv.writer(io.StringIO()).writerow, 5)
out = io.StringIO()
csv.writer(out, doublequote=False, escapechar="\\").writerow(['q"q', "a,b"])
print(repr(out.getvalue()))
attempt(time.strftime, 5)
attempt(time.gmtime, "a")
attempt(time.struct_time, [1])
print(time.struct_time(range(9)).tm_min, time.gmtime(86400.9)[:6])
attempt(types.SimpleNamespace, 5)
attempt(types.SimpleNamespace, {1: 2})
namespace = types.SimpleNamespace(x=1)
namespace.me = namespace
print(namespace)
ordered = OrderedDict(a=1)
print(type(ordered.keys()), type(ordered.values()), type(ordered.items()))
attempt(Union[int, str])
attempt(Optional[int])
