def call(f, *args):
    try:
        return f(*args)
    except TypeError as e:
        return str(e)
def many(n):
    return [None] * n
for n in range(3):
    print(call(list.append, *many(n)), "|", call(list.__len__, *many(n)), "|", call(str.join, *many(n)))
