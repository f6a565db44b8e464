import sys

print(repr(sys.stdin.read()))
print(list(sys.stdin), repr(sys.stdin.readline()))
try:
    input("ask: ")
except EOFError as e:
    print()
    print("EOFError", e)
