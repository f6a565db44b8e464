# A handler of a builtin base finds the fields and the text of a module's exception.
import configparser
import json
import re
import tomllib

try:
    json.loads('{"a": 1,\n "b": }')
except ValueError as e:
    print(type(e).__name__, e.msg, e.pos, e.lineno, e.colno, repr(e.doc))
try:
    re.compile("a(b")
except Exception as e:
    print(type(e).__name__, e, getattr(e, "pos", None), hasattr(e, "nothing"))
for read in (lambda: json.loads("[1 2]"), lambda: tomllib.loads("a = "), lambda: re.compile("["), lambda: int("x")):
    try:
        read()
    except ValueError as e:
        print("value", e)
    except Exception as e:
        print("other", e, e.args)


class Wrong(configparser.Error):
    pass


for make in (lambda: configparser.NoSectionError("s"), lambda: configparser.NoOptionError("o", "s"), lambda: Wrong("text")):
    try:
        raise make()
    except configparser.Error as e:
        print(str(e), repr(e), e.message, e.args)
try:
    raise configparser.DuplicateSectionError("again")
except Exception as e:
    print(type(e).__name__, e, e.section)
