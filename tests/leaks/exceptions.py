import sys


class Problem(Exception):
    def __init__(self, text, data):
        super().__init__(text)
        self.data = data


def fail(n):
    text = "problem " + str(n)
    if n % 3 == 0:
        raise Problem(text, [n])
    if n % 3 == 1:
        return {}[text]
    try:
        return fail(n + 1)
    except Problem as error:
        raise ValueError(text) from error
    finally:
        text += "!"


def work():
    seen = []
    for n in range(12):
        try:
            fail(n)
        except (Problem, ValueError) as error:
            seen.append(str(error))
        except KeyError:
            seen.append("key")
    return len("".join(seen))


for _ in range(int(sys.argv[1])):
    result = work()
print(result)
