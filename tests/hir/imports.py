import sys
import helper
import pkg.sub.leaf
import pkg.sub.leaf as leaf
from pkg import thing, sub
from helper import *
from helper import absent

try:
    import numpy
except ImportError:
    numpy = None
import asyncio
import nowhere.at_all

print(helper.value, pkg.sub.leaf, leaf, thing, sub, value, sys.argv)
