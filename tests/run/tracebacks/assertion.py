def mean(xs):
    assert len(xs) > 0, "mean of nothing"
    return sum(xs) / len(xs)


print(mean([1, 2, 3]))
print(mean([]))
