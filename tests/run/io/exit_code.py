import sys


def main():
    print("working")
    try:
        sys.exit(3)
    finally:
        print("finally runs")
    print("never")


main()
