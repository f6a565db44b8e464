def to_fahrenheit(c):
    return c * 9 / 5 + 32


def to_celsius(f):
    return (f - 32) * 5 / 9


for c in (-40, 0, 37, 100):
    print(c, to_fahrenheit(c), to_celsius(to_fahrenheit(c)))
