# argparse: the way through a command line.
#
# Arguments are told apart first: `O` stands for an option, `A` for anything else, `-` for `--`. Positional arguments
# then take as many of the `A`s that stand together as they can, but leave to each later one what it needs.


def _parse(parser, args, namespace):
    return _Parsing(parser, namespace, _with_files(parser, args)).run()


# Arguments that name a file give way to its lines.
def _with_files(parser, args):
    if parser.fromfile_prefix_chars is None:
        return args
    found = []
    for arg in args:
        if not arg or arg[0] not in parser.fromfile_prefix_chars:
            found.append(arg)
            continue
        try:
            with open(arg[1:]) as file:
                lines = file.read().splitlines()
        except OSError as error:
            raise ArgumentError(None, str(error)) from None
        inner = []
        for line in lines:
            inner.extend(parser.convert_arg_line_to_args(line))
        found.extend(_with_files(parser, inner))
    return found


class _Parsing:
    def __init__(self, parser, namespace, args):
        self.parser = parser
        self.namespace = namespace
        self.args = args
        self.positionals = [action for action in parser._actions if not action.option_strings]
        self.extras = []
        self.seen = []
        # Those given another value than their default, for conflicts.
        self.seen_non_default = []
        # For each option its action, the option as it was meant, and a value behind `=` or None.
        self.options = {}
        self.pattern = ""

    def run(self):
        self.classify()
        at = 0
        last = max(self.options, default=-1)
        while at <= last:
            following = min(index for index in self.options if index >= at)
            if at != following:
                after = self.take_positionals(at)
                if after > at:
                    at = after
                    continue
            if at not in self.options:
                self.extras.extend(self.args[at:following])
                at = following
            at = self.take_option(at)
        after = self.take_positionals(at)
        self.extras.extend(self.args[after:])
        self.check_required()
        self.convert_defaults()
        if hasattr(self.namespace, "_unrecognized_args"):
            self.extras = self.extras + self.namespace._unrecognized_args
            delattr(self.namespace, "_unrecognized_args")
        return self.namespace, self.extras

    def classify(self):
        kinds = []
        at = 0
        while at < len(self.args):
            arg = self.args[at]
            if arg == "--":
                kinds.append("-")
                kinds.append("A" * (len(self.args) - at - 1))
                break
            option = self.option_of(arg)
            if option is None:
                kinds.append("A")
            else:
                self.options[at] = option
                kinds.append("O")
            at += 1
        self.pattern = "".join(kinds)

    def option_of(self, arg):
        parser = self.parser
        if not arg or arg[0] not in parser.prefix_chars:
            return None
        if arg in parser._option_map:
            return (parser._option_map[arg], arg, None)
        if len(arg) == 1:
            return None
        name, equals, value = arg.partition("=")
        if equals and name in parser._option_map:
            return (parser._option_map[name], name, value)
        matches = self.abbreviated(arg)
        if len(matches) > 1:
            options = ", ".join([match[1] for match in matches])
            raise ArgumentError(None, "ambiguous option: " + arg + " could match " + options)
        if matches:
            return matches[0]
        if _looks_negative(arg) and not parser._has_negative_options:
            return None
        if " " in arg:
            return None
        return (None, arg, None)

    def abbreviated(self, arg):
        parser = self.parser
        found = []
        if arg[1] in parser.prefix_chars:
            if parser.allow_abbrev:
                name, equals, value = arg.partition("=")
                for option in parser._option_map:
                    if option.startswith(name):
                        found.append((parser._option_map[option], option, value if equals else None))
            return found
        # `-xvalue`, several short options in one, or a long one with a single dash.
        for option in parser._option_map:
            if option == arg[:2]:
                found.append((parser._option_map[option], option, arg[2:]))
            elif option.startswith(arg.partition("=")[0]) and option[1:2] not in parser.prefix_chars:
                found.append((parser._option_map[option], option, None))
        return found

    def take_option(self, start):
        action, option, value = self.options[start]
        while True:
            if action is None:
                self.extras.append(self.args[start])
                return start + 1
            if value is None:
                count = self.count_for(action, start + 1)
                self.take(action, self.args[start + 1 : start + 1 + count], option)
                return start + 1 + count
            is_short = len(option) == 2 and not self.args[start].startswith(option + "=")
            if action.nargs == 0 and is_short and value != "":
                # The rest are further options.
                self.take(action, [], option)
                option = option[0] + value[0]
                if option not in self.parser._option_map:
                    raise ArgumentError(action, "ignored explicit argument " + repr(value))
                action = self.parser._option_map[option]
                value = value[1:] if len(value) > 1 else None
                if value is not None and value.startswith("="):
                    value = value[1:]
                continue
            least, most = _bounds(action.nargs)
            if most == 0 or least > 1:
                if most == 0:
                    raise ArgumentError(action, "ignored explicit argument " + repr(value))
                raise ArgumentError(action, _expected(action.nargs))
            self.take(action, [value], option)
            return start + 1

    # How many arguments behind an option are its own.
    def count_for(self, action, at):
        least, most = _bounds(action.nargs)
        if action.nargs in (REMAINDER, PARSER):
            count = len(self.args) - at
        else:
            count = 0
            while count < most and self.pattern[at + count : at + count + 1] == "A":
                count += 1
        if count < least:
            raise ArgumentError(action, _expected(action.nargs))
        return count

    def take_positionals(self, start):
        counts = self.matched(start)
        for count in counts:
            action = self.positionals.pop(0)
            args = self.args[start : start + count]
            if action.nargs != REMAINDER and "--" in args and "-" in self.pattern[start : start + count]:
                args.remove("--")
            start += count
            self.take(action, args, None)
        return start

    # For each positional from the first, as far as they fit, how many arguments it takes.
    def matched(self, start):
        end = start
        while end < len(self.pattern) and self.pattern[end] != "O":
            end += 1
        for used in range(len(self.positionals), 0, -1):
            counts = self.fit(self.positionals[:used], start, end)
            if counts is not None:
                return counts
        return []

    def fit(self, actions, at, end):
        counts = []
        for index, action in enumerate(actions):
            least, most = _bounds(action.nargs)
            if action.nargs in (REMAINDER, PARSER):
                count = len(self.args) - at
                if count < least:
                    return None
                counts.append(count)
                at += count
                continue
            needed = sum([_bounds(later.nargs)[0] for later in actions[index + 1 :]])
            count = 0
            taken = 0
            # `--` is no argument itself.
            while at + count < end and taken < most:
                if self.pattern[at + count] == "A":
                    if end - at - count - 1 < needed and taken >= least:
                        break
                    taken += 1
                count += 1
            if taken < least:
                return None
            counts.append(count)
            at += count
        return counts

    def take(self, action, args, option):
        self.seen.append(action)
        values = self.values_of(action, args)
        if values is not action.default or args:
            self.seen_non_default.append(action)
            for group in self.parser._exclusive_groups:
                if not any(member is action for member in group._group_actions):
                    continue
                for other in group._group_actions:
                    if other is not action and any(seen is other for seen in self.seen_non_default):
                        raise ArgumentError(action, "not allowed with argument " + _name_of(other))
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def values_of(self, action, args):
        nargs = action.nargs
        if not args and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self.value_of(action, value)
                self.check_choice(action, value)
            return value
        if not args and nargs == ZERO_OR_MORE and not action.option_strings:
            if action.default is not None:
                return action.default
            return []
        if len(args) == 1 and nargs in (None, OPTIONAL):
            value = self.value_of(action, args[0])
            self.check_choice(action, value)
            return value
        if nargs == PARSER:
            self.check_choice(action, args[0])
            return args
        values = [self.value_of(action, arg) for arg in args]
        if nargs != REMAINDER:
            for value in values:
                self.check_choice(action, value)
        return values

    def value_of(self, action, text):
        kind = action.type
        if kind is None:
            return text
        try:
            return kind(text)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error)) from None
        except (TypeError, ValueError):
            name = getattr(kind, "__name__", repr(kind))
            raise ArgumentError(action, "invalid " + name + " value: " + repr(text)) from None

    def check_choice(self, action, value):
        if action.choices is not None and value not in action.choices:
            known = ", ".join([str(choice) for choice in action.choices])
            raise ArgumentError(action, "invalid choice: " + repr(str(value)) + " (choose from " + known + ")")

    def check_required(self):
        missing = []
        for action in self.parser._actions:
            if action.required and not any(seen is action for seen in self.seen):
                missing.append(_name_of(action))
        if missing:
            raise ArgumentError(None, "the following arguments are required: " + ", ".join(missing))
        for group in self.parser._exclusive_groups:
            if group.required and not any(
                seen is member for seen in self.seen_non_default for member in group._group_actions
            ):
                names = [_name_of(action) for action in group._group_actions if action.help != SUPPRESS]
                raise ArgumentError(None, "one of the arguments " + " ".join(names) + " is required")

    # A default that is a text is read as an argument would be.
    def convert_defaults(self):
        for action in self.parser._actions:
            if any(seen is action for seen in self.seen) or not isinstance(action.default, str):
                continue
            if action.dest != SUPPRESS and hasattr(self.namespace, action.dest) and action.type is not None:
                if action.default is getattr(self.namespace, action.dest):
                    setattr(self.namespace, action.dest, self.value_of(action, action.default))


def _bounds(nargs):
    if nargs is None:
        return 1, 1
    if nargs == OPTIONAL:
        return 0, 1
    if nargs == ZERO_OR_MORE or nargs == REMAINDER:
        return 0, 1 << 30
    if nargs == ONE_OR_MORE or nargs == PARSER:
        return 1, 1 << 30
    if nargs == SUPPRESS:
        return 0, 0
    return nargs, nargs


def _expected(nargs):
    if nargs is None:
        return "expected one argument"
    if nargs == OPTIONAL:
        return "expected at most one argument"
    if nargs == ONE_OR_MORE:
        return "expected at least one argument"
    return "expected " + str(nargs) + (" argument" if nargs == 1 else " arguments")
