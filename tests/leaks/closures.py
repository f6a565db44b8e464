import sys


def counter(start):
    total = [start]

    def step(by):
        total.append(by)
        return sum(total)

    return step


def work():
    steps = [counter(i) for i in range(10)]
    add = lambda x: x + steps[0](1)
    return sum(step(2) for step in steps) + add(3)


for _ in range(int(sys.argv[1])):
    result = work()
print(result)
