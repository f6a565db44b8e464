# An uncaught group is shown as a tree.
def fail():
    raise ExceptionGroup("top", [ValueError("a"), ExceptionGroup("inner", [KeyError("b"), OSError(2, "no")])])


print("before")
fail()
