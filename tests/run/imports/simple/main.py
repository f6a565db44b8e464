import util
from util import double, GREETING as hello

print(util.double(4), double("ab"), hello, util.GREETING)
print(util.counter)
util.bump()
util.bump()
print(util.counter, util.get())
util.counter = 100
print(util.get())
print(util.__name__, __name__, type(util).__name__)
try:
    util.nothing
except AttributeError as e:
    print(e)
