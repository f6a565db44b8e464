xs = [3, 1, 2]
print(xs, len(xs), xs[0], xs[-1])
xs.append(5)
xs[1] = 10
print(xs)
xs.insert(0, 7)
print(xs, xs.pop(), xs.pop(0), xs)
print([], [1], [1, "a", None, 2.5, [3]])
print([1, 2] + [3], [0] * 3, 2 * ["a", "b"], [1] * 0, [1] * -2)
print(2 in xs, 99 in xs, 99 not in xs)
for x in xs:
    print(x)
print(xs == [3, 10, 2], xs != [], [1, 2] < [1, 3], [1] < [1, 0], [] < [0])
print(bool([]), bool([0]))
total = 0
for i in range(len(xs)):
    total += xs[i] * i
print(total)
