# Functions of the library that CPython has in Python say what is wrong with their arguments as functions of Python do.
import asyncio
import colorsys
import configparser
import csv
import io
import ipaddress
import random
import sched
import threading
import tomllib


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: random.Random().uniform())
show(lambda: random.randint())
show(lambda: random.random(1))
show(lambda: random.getrandbits())
show(lambda: random.choice())
show(lambda: random.sample([1], x=1))
show(lambda: random.Random().lognormvariate())
show(lambda: csv.DictReader())
show(lambda: csv.DictWriter(io.StringIO()))
show(lambda: threading.Event().wait(1, 2))
show(lambda: threading.Timer())
show(lambda: threading.Semaphore(1, 2))
show(lambda: ipaddress.ip_address())
show(lambda: sched.scheduler().enter(1))
show(lambda: colorsys.rgb_to_hsv(1, 2))
show(lambda: configparser.ConfigParser().get("a"))
show(lambda: tomllib.loads())
show(lambda: asyncio.sleep())
show(lambda: asyncio.run())
show(lambda: asyncio.Event().set(1))
