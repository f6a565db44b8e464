def now():
    return 5


class Timer:
    def __init__(self):
        self.start = now()

    def read(self):
        return now() * 2 - self.start
