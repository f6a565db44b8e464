# `exec` and its kin are parts of the language to the compiler, and there for a program that asks.
import builtins

for known in (
    hasattr(builtins, "exec"),
    hasattr(builtins, "eval"),
    hasattr(builtins, "compile"),
    hasattr(builtins, "__import__"),
    hasattr(builtins, "print"),
    hasattr(builtins, "execfile"),
    hasattr(builtins, "unicode"),
):
    print(known)
if not hasattr(builtins, "exec"):
    print("SKIP")
