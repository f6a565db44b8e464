# What a program assigns in the builtins module, every module sees.
import builtins

import reader

try:
    reader.read()
except NameError as error:
    print(error)

builtins.shared = 1
builtins.helper = lambda *args: ("helped", args)
print(shared, reader.read(), helper(2), reader.call())
builtins.shared = "text"
print(shared, reader.read(), hasattr(builtins, "shared"), getattr(builtins, "shared"))


def local():
    shared = "local"
    return shared, [shared for _ in range(1)]


print(local())


class Body:
    before = shared
    shared = "class"
    after = shared


print(Body.before, Body.after, shared)
del builtins.shared
for read in (lambda: shared, reader.read):
    try:
        read()
    except NameError as error:
        print(error)
try:
    builtins.shared
except AttributeError as error:
    print(error)

# Those that are there already.
plain_len, plain_print = builtins.len, builtins.print


def counting(items):
    counting.calls += 1
    return plain_len(items)


counting.calls = 0
builtins.len = counting
print(len([1, 2, 3]), reader.size("ab"), counting.calls)
builtins.len = plain_len
print(len("abc"), counting.calls)


def loud(*args):
    plain_print("loud:", *args)


builtins.print = loud
print("here")
reader.say("there")
builtins.print = plain_print
print("quiet")
