# Reads members of enumerations and exceptions that an earlier run pickled, before it pickles anything.
import enum
import pickle


class Color(enum.Enum):
    RED = 1
    BLUE = "b"


class Level(enum.IntEnum):
    LOW = 1


class Perm(enum.Flag):
    R = 4
    W = 2


class Failure(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code


# As CPython 3.13 wrote them.
STORED = [
    b'c__main__\nColor\np0\n(I1\ntp1\nRp2\n.',
    b'\x80\x02c__main__\nColor\nq\x00K\x01\x85q\x01Rq\x02.',
    b'\x80\x04\x95\x1c\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x05Color\x94\x93\x94K\x01\x85\x94R\x94.',
    b'c__main__\nLevel\np0\n(I1\ntp1\nRp2\n.',
    b'\x80\x02c__main__\nLevel\nq\x00K\x01\x85q\x01Rq\x02.',
    b'\x80\x04\x95\x1c\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x05Level\x94\x93\x94K\x01\x85\x94R\x94.',
    b'c__main__\nPerm\np0\n(I6\ntp1\nRp2\n.',
    b'\x80\x02c__main__\nPerm\nq\x00K\x06\x85q\x01Rq\x02.',
    b'\x80\x04\x95\x1b\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x04Perm\x94\x93\x94K\x06\x85\x94R\x94.',
    b'c__main__\nFailure\np0\n(I3\nVbad\np1\ntp2\nRp3\n(dp4\nVcode\np5\nI3\nsb.',
    b'\x80\x02c__main__\nFailure\nq\x00K\x03X\x03\x00\x00\x00badq\x01\x86q\x02Rq\x03}q\x04X\x04\x00\x00\x00codeq\x05K\x03sb.',
    b'\x80\x04\x951\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x07Failure\x94\x93\x94K\x03\x8c\x03bad\x94\x86\x94R\x94}\x94\x8c\x04code\x94K\x03sb.',
    b'cexceptions\nValueError\np0\n(Va\np1\nI2\ntp2\nRp3\n.',
    b'\x80\x02cexceptions\nValueError\nq\x00X\x01\x00\x00\x00aq\x01K\x02\x86q\x02Rq\x03.',
    b'\x80\x04\x95%\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\nValueError\x94\x93\x94\x8c\x01a\x94K\x02\x86\x94R\x94.',
    b'cexceptions\nKeyError\np0\n(Vk\np1\ntp2\nRp3\n.',
    b'\x80\x02cexceptions\nKeyError\nq\x00X\x01\x00\x00\x00kq\x01\x85q\x02Rq\x03.',
    b'\x80\x04\x95!\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x08KeyError\x94\x93\x94\x8c\x01k\x94\x85\x94R\x94.',
    b'cexceptions\nOSError\np0\n(I2\nVno\np1\nVf\np2\ntp3\nRp4\n.',
    b'\x80\x02cexceptions\nOSError\nq\x00K\x02X\x02\x00\x00\x00noq\x01X\x01\x00\x00\x00fq\x02\x87q\x03Rq\x04.',
    b'\x80\x04\x951\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x11FileNotFoundError\x94\x93\x94K\x02\x8c\x02no\x94\x8c\x01f\x94\x87\x94R\x94.',
]


def shown(x):
    if isinstance(x, Exception):
        return repr(x) + ' ' + repr(x.__dict__) + repr(getattr(x, 'filename', ''))
    return repr(x)


for data in STORED:
    try:
        print(shown(pickle.loads(data)))
    except Exception as error:
        print(type(error).__name__, error)

for value in (Color.RED, Level.LOW, Perm.R | Perm.W, Failure(3, "bad"), ValueError("a", 2), KeyError("k"), OSError(2, "no", "f")):
    print(pickle.dumps(value) in STORED)
