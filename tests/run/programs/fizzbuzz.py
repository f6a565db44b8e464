def fizzbuzz(n):
    if n % 15 == 0:
        return "FizzBuzz"
    if n % 3 == 0:
        return "Fizz"
    if n % 5 == 0:
        return "Buzz"
    return n


for i in range(1, 31):
    print(fizzbuzz(i))
print(sum(v for v in map(fizzbuzz, range(1, 101)) if isinstance(v, int)))
