import sys

print(len(sys.argv), sys.argv[0].split("/")[-1])
for a in sys.argv[1:]:
    print(repr(a))
numbers = [int(a) for a in sys.argv[1:] if a.lstrip("-").isdigit()]
print(numbers, sum(numbers))
