# Methods bound to ints and bools, small and large, as results of calls and as values.
import types


def check(f, *args):
    try:
        r = f(*args)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print(repr(r))
        return r


check(types.MethodType, 5, 6)
for number in (7, -(2**62), 2**80, True):
    check(types.MethodType, len, number)


def double(number):
    return number * 2


def method_of(number):
    return types.MethodType(double, number)


def bits(number):
    return number.bit_length


def times(number):
    return number.__mul__


for number in (3, 2**61, 2**62, 2**63 - 1, -(2**63), 2**64, 10**30, False):
    method = method_of(number)
    print(method(), method.__self__, bits(number)(), times(number)(number))
kept = None
total = 0
for at in range(59, 68):
    kept = bits(1 << at)
    total += kept()
print(total, kept())
methods = [method_of(1 << at) for at in range(60, 66)]
print([method() for method in methods], sum(method.__self__ for method in methods))
