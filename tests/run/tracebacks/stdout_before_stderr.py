import sys

print("one")
sys.stdout.write("two, no newline")
sys.stderr.write("to stderr\n")
print("three", file=sys.stderr)
raise KeyError("end")
