print("before")
x = [1, 2, 3]
y = x[10]
print("after")
