# References between options: both spellings, nested, escaped, broken, and without end.
import configparser

BASIC = """\
[a]
x = 1
y = %(x)s-%%-%(X)s
z = %(y)s!
open = %(x
odd = 5%
missing = %(nope)s
loop = %(loop)s
"""
EXTENDED = """\
[a]
x = 1
y = ${x}-$$-${X}
z = ${y}!
open = ${x
odd = 5$
bare = $x
missing = ${nope}
elsewhere = ${b:nope}
nowhere = ${zz:x}
many = ${a:b:c}
loop = ${loop}
[b]
q = ${a:x}:${a:z}
r = ${b:q}/${q}
"""


def show(text, interpolation):
    parser = configparser.ConfigParser(interpolation=interpolation)
    parser.read_string(text)
    for section in parser.sections():
        for option in parser.options(section):
            try:
                print(section, option, repr(parser.get(section, option)))
            except configparser.Error as error:
                print(section, option, type(error).__name__, error)


show(BASIC, configparser.BasicInterpolation())
show(EXTENDED, configparser.ExtendedInterpolation())
show(EXTENDED, None)

for interpolation, value in (
    (configparser.BasicInterpolation(), "5%"),
    (configparser.ExtendedInterpolation(), "a$b"),
    (configparser.BasicInterpolation(), "%(ok)s %% fine"),
):
    parser = configparser.ConfigParser(interpolation=interpolation)
    parser.add_section("s")
    try:
        parser.set("s", "o", value)
        print("set", parser.get("s", "o", raw=True))
    except ValueError as error:
        print(error)
