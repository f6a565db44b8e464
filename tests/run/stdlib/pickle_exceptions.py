# Exceptions: their class, arguments and attributes; ids of what stands outside the pickle.
import io
import pickle


class Failure(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code


for exc in (Failure(5, "bad"), ValueError("x", 1), KeyError("k")):
    for protocol in (0, 2, 4):
        back = pickle.loads(pickle.dumps(exc, protocol))
        print(protocol, repr(back), back.args, getattr(back, "code", None))


class Outside:
    def __init__(self, key):
        self.key = key


class Writer(pickle.Pickler):
    def persistent_id(self, obj):
        return ("outside", obj.key) if isinstance(obj, Outside) else None


class Reader(pickle.Unpickler):
    def persistent_load(self, pid):
        return Outside(pid[1] * 10)


file = io.BytesIO()
Writer(file).dump([Outside(4), 5])
file.seek(0)
found = Reader(file).load()
print(found[0].key, found[1])
file.seek(0)
try:
    pickle.load(file)
except pickle.UnpicklingError as e:
    print(e)
