def search(items, wanted):
    for i, item in enumerate_(items):
        if item == wanted:
            break
        elif not item:
            continue
        print(i)
    else:
        i = -1
    while True:
        i += 1
        if i > 10 or wanted and i > 5:
            return i


def enumerate_(items):
    n = 0
    result = []
    while n < len(items):
        result.append((n, items[n]))
        n += 1
    else:
        print("done")
    return result


total = 0
for k in range(10):
    total += k
print(search([1, 2], total))
