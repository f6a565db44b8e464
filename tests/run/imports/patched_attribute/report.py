import clock
from clock import Timer


def line():
    return "time is " + str(clock.now())


def timed():
    return Timer().read()
