# A chain of multiply, add and modulo whose bound is not known when the program is compiled.
import sys


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 100000000
    s = 1
    for i in range(n):
        s = (s * 31 + i) % 1000003
    print(s)


main()
