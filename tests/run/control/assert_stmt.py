def check(x):
    assert x > 0
    assert x < 100, "too big: " + str(x)
    return x


print(check(5))
try:
    check(-1)
except AssertionError as e:
    print("assertion", repr(str(e)), e.args)
try:
    check(500)
except AssertionError as e:
    print("assertion", repr(str(e)), e.args)
assert [0], "a list that is not empty is true"
print("end")
