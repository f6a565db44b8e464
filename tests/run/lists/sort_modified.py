# While a list is sorted it looks empty; what is put in meanwhile is an error, and the items come back.
def attempt(items, key, **options):
    try:
        items.sort(key=key, **options)
        print("sorted", items)
    except (ValueError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e, items)


numbers = [3, 1, 2]


def adds(x):
    numbers.append(x)
    return x


attempt(numbers, adds)


def looks(x):
    print("during", numbers, len(numbers))
    return -x


attempt(numbers, looks)
attempt(numbers, looks, reverse=True)


def clears(x):
    numbers.clear()
    return x


attempt(numbers, clears)


def fails(x):
    return 1 // (x - 2)


attempt(numbers, fails)
attempt([], adds)
attempt(["b", 1], None)


class Odd:
    everything = []

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Odd.everything.append(other)
        return self.value < other.value

    def __repr__(self):
        return f"Odd({self.value})"


Odd.everything.extend(Odd(value) for value in (5, 3, 4))
attempt(Odd.everything, None)
quiet = [Odd(value) for value in (9, 7, 8)]
attempt(quiet, None)
attempt(quiet, lambda odd: odd.value % 8, reverse=True)
words = ["pear", "fig", "apple"]
words.sort(key=len)
print(words, sorted(words, key=str.upper, reverse=True))
