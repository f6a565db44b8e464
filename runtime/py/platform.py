# platform.


def system():
    return "Linux"


def machine():
    return "x86_64"


def processor():
    return ""


def node():
    return "localhost"


def release():
    return ""


def version():
    return ""


def python_version():
    return "3.13.0"


def python_version_tuple():
    return ("3", "13", "0")


def python_implementation():
    return "CPython"


def python_compiler():
    return ""


def python_build():
    return ("main", "")


def architecture(executable="", bits="", linkage=""):
    return ("64bit", "ELF")


def platform(aliased=False, terse=False):
    return "Linux"
