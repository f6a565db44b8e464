for i in range(1200):
    print(i, i * i, "x" * (i % 7))
print("y" * 20000)
print("end", end="")
