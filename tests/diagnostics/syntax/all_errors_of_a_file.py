x = 1
def f(:
    pass
y = "abc
if x = 2:
    pass
for i in range(3)
    print(i)
print "hello"
f() = 3
