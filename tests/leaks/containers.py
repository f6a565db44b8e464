import sys


def work():
    numbers = [i * i for i in range(50)]
    words = ["w" + str(i) for i in numbers]
    table = {word: number for word, number in zip(words, numbers)}
    nested = [[n, [w]] for n, w in zip(numbers, words)]
    del table["w4"]
    nested.pop()
    nested[0] = nested[1]
    kept = set(words) & set(words[10:])
    return len(table) + len(nested) + len(kept) + len(tuple(words))


for _ in range(int(sys.argv[1])):
    result = work()
print(result)
