# What csv says of wrong formats.

import csv
import io


def check(function, *args, **options):
    try:
        result = function(*args, **options)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print("made", result is not None)


for options in [
    {"delimiter": "\n"},
    {"delimiter": " ", "skipinitialspace": True},
    {"quotechar": " ", "skipinitialspace": True},
    {"quotechar": ""},
    {"escapechar": "ab"},
    {"escapechar": 5},
    {"lineterminator": 5},
    {"lineterminator": None},
    {"quoting": "a"},
    {"quoting": 9},
    {"quotechar": None},
    {"quotechar": None, "quoting": csv.QUOTE_ALL},
    {"delimiter": ",", "quotechar": ","},
    {"escapechar": ","},
    {"escapechar": '"'},
    {"lineterminator": ","},
    {"quotes": 1},
]:
    print(options, end=": ")
    check(csv.writer, io.StringIO(), **options)
check(csv.writer, 5)
