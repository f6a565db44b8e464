# A module whose body raised has not been imported: it runs again at the next import.
import sys

for attempt in range(3):
    try:
        import flaky
    except ValueError as error:
        print(attempt, "failed:", error, "flaky" in sys.modules)
    else:
        print(attempt, "done:", flaky.value, "flaky" in sys.modules)


def late():
    try:
        from broken import name
    except KeyError as error:
        return repr(error)
    return name


print(late(), late(), "broken" in sys.modules)

try:
    import outer
except KeyError as error:
    print("outer:", repr(error), "outer" in sys.modules, "broken" in sys.modules, "counter" in sys.modules)

import counter

print(counter.runs)

import broken
