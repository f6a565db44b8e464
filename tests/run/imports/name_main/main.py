from tool import run

print(__name__)


def main():
    print("main runs", run(3))


if __name__ == "__main__":
    main()
else:
    print("never")
