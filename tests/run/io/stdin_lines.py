import sys

first = input()
print("first:", first)
second = input("prompt> ")
print("second:", repr(second))
line = sys.stdin.readline()
print(repr(line))
total = 0
n = 0
for line in sys.stdin:
    line = line.strip()
    if not line:
        print("empty line")
        continue
    if line == "end":
        break
    try:
        total += int(line)
    except ValueError:
        print("not a number:", line)
    n += 1
print(total, n)
print(repr(sys.stdin.read()))
print(repr(sys.stdin.readline()), repr(sys.stdin.read()))
try:
    input()
except EOFError as e:
    print("EOFError", e)
