# A loop that holds a bound method of an int of any size.
def count(call, n):
    total = 0
    for i in range(n):
        total += call() + i
    return total


def scan(call):
    at = 0
    while True:
        at += 1
        if at > 3:
            return call


print(count((1 << 70).bit_length, 3), count((5).bit_length, 3))
print(scan((1 << 70).bit_length)(), scan((9).bit_length)())
print(scan((1 << 90).__add__)(1), scan((4).__add__)(1))
