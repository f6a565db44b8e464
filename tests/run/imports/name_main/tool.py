def run(n):
    return [n] * n


print("tool is", __name__)
if __name__ == "__main__":
    print("never")
