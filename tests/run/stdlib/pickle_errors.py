# What cannot be pickled or read.
import pickle


class Bad:
    def __reduce__(self):
        return 5


def local():
    class Hidden:
        pass

    return Hidden()


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: pickle.dumps(lambda: 1))
attempt(lambda: pickle.dumps(local()))
attempt(lambda: pickle.dumps(Bad()))
attempt(lambda: pickle.dumps(x for x in []))
attempt(lambda: pickle.dumps(1, 9))
attempt(lambda: pickle.loads(b""))
attempt(lambda: pickle.loads(b"garbage"))
attempt(lambda: pickle.loads(b"\x80\x04"))
attempt(lambda: pickle.loads(b"\x80\x09."))
attempt(lambda: pickle.loads("text"))
attempt(lambda: pickle.loads(b"\x80\x04N."))
print(issubclass(pickle.PicklingError, pickle.PickleError), pickle.DEFAULT_PROTOCOL, pickle.HIGHEST_PROTOCOL)
