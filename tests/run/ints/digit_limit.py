import sys
print(sys.get_int_max_str_digits())
x = 10**4299
print(len(str(x)))
for f in (str, repr, lambda n: f"{n}", lambda n: format(n, "d"), lambda n: "%d" % n):
    try:
        f(10**4300)
        print("?")
    except ValueError as e:
        print(e)
try:
    int("1" * 4301)
except ValueError as e:
    print(e)
print(len(hex(10**4300)), int("f" * 5000, 16).bit_length(), len(f"{10**4300:x}"))
print(int("1" * 4300) % 1000)
print(int("1_" * 4299 + "1") % 1000)
try:
    int("1_" * 4300 + "1")
except ValueError as e:
    print(e)
sys.set_int_max_str_digits(5000)
print(len(str(10**4500)))
sys.set_int_max_str_digits(0)
print(len(str(10**6000)))
try:
    sys.set_int_max_str_digits(100)
except ValueError as e:
    print(e)
