# Options that neither the functions nor the classes behind them know.
import io
import json


def show(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError:", e)


show(lambda: json.loads("1", nope=1))
show(lambda: json.load(io.StringIO("[1]"), nope=1, more=2))
show(lambda: json.dumps(1, nope=1))
show(lambda: json.loads("[1]", strict=False))
show(lambda: json.JSONDecoder(nope=1))


class Decoder(json.JSONDecoder):
    def __init__(self, times=1, **options):
        super().__init__(**options)
        self.times = times

    def decode(self, text):
        return super().decode(text) * self.times


show(lambda: json.loads("[1]", cls=Decoder, times=3))
show(lambda: json.loads("[1]", cls=Decoder, time=3))
