import sys


def work():
    power = 1
    for _ in range(200):
        power = power * 2 + 1
    digits = str(power)
    parts = [power >> i for i in range(0, 200, 7)]
    return len(digits) + sum(parts) % 1000003


for _ in range(int(sys.argv[1])):
    result = work()
print(result)
