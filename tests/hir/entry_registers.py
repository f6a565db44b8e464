limit = 10
shared = 1
items = [limit]


def reader():
    return shared


class K:
    own = limit


for item in items:
    try:
        value = item + limit
    except NameError as error:
        print(error)
    print(value)
del limit
print = print
str = str if items else None
