def classify(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        return "digit"
    else:
        return "large"


for n in (-5, 0, 7, 10, 99):
    print(n, classify(n))
x = 5
print("odd" if x % 2 else "even")
print("a" if x > 10 else "b" if x > 4 else "c")
if x:
    pass
else:
    print("never")
if not x:
    print("never")
print("done")
