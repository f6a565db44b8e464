print("first begins")
name = "first"
import second

late = "late name"
print("first ends")


def call():
    return "first calls " + second.hello()


def hello():
    return "hello from " + name
