# getopt: options of a command line in the style of C.


class GetoptError(Exception):
    opt = ""
    msg = ""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    found = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    args = list(args)
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            return found, args[1:]
        args = _take(found, args, shortopts, longopts)
    return found, args


# As `getopt`, but arguments that are no options may stand between those that are.
def gnu_getopt(args, shortopts, longopts=[]):
    found = []
    rest = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    args = list(args)
    stops_at_first = shortopts.startswith("+")
    if stops_at_first:
        shortopts = shortopts[1:]
    while args:
        if args[0] == "--":
            rest += args[1:]
            break
        if args[0].startswith("-") and args[0] != "-":
            args = _take(found, args, shortopts, longopts)
        elif stops_at_first:
            rest += args
            break
        else:
            rest.append(args[0])
            args = args[1:]
    return found, rest


# Adds the options of the first argument to those found; the arguments that are left.
def _take(found, args, shortopts, longopts):
    if args[0].startswith("--"):
        return _long(found, args[0][2:], longopts, args[1:])
    return _short(found, args[0][1:], shortopts, args[1:])


def _long(found, text, longopts, args):
    opt, equals, value = text.partition("=")
    takes_value, opt = _long_name(opt, longopts)
    if takes_value:
        if not equals:
            if not args:
                raise GetoptError("option --" + opt + " requires argument", opt)
            value = args[0]
            args = args[1:]
    elif equals:
        raise GetoptError("option --" + opt + " must not have an argument", opt)
    found.append(("--" + opt, value))
    return args


def _long_name(opt, longopts):
    possible = [name for name in longopts if name.startswith(opt)]
    if not possible:
        raise GetoptError("option --" + opt + " not recognized", opt)
    if opt in possible:
        return False, opt
    if opt + "=" in possible:
        return True, opt
    if len(possible) > 1:
        raise GetoptError("option --" + opt + " not a unique prefix", opt)
    name = possible[0]
    if name.endswith("="):
        return True, name[:-1]
    return False, name


def _short(found, text, shortopts, args):
    while text != "":
        opt = text[0]
        text = text[1:]
        value = ""
        if _short_takes_value(opt, shortopts):
            if text == "":
                if not args:
                    raise GetoptError("option -" + opt + " requires argument", opt)
                text = args[0]
                args = args[1:]
            value = text
            text = ""
        found.append(("-" + opt, value))
    return args


def _short_takes_value(opt, shortopts):
    for at in range(len(shortopts)):
        if shortopts[at] == opt and opt != ":":
            return shortopts.startswith(":", at + 1)
    raise GetoptError("option -" + opt + " not recognized", opt)
