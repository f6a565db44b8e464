def parse(s):
    try:
        return int(s)
    except ValueError:
        return -1


print(parse("12"), parse("x"), parse(""))
try:
    print(10 // 0)
except ZeroDivisionError:
    print("no")
print("end")
