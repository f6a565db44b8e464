def unused():
    import sqlite3

    exec(input())


def used(text):
    __import__(text)
