# argparse: groups of arguments and parsers.


class _ActionsContainer:
    def register(self, registry_name, value, object):
        self._root._types[value] = object

    def set_defaults(self, **kwargs):
        for name in kwargs:
            self._root._defaults[name] = kwargs[name]
            for action in self._root._actions:
                if action.dest == name:
                    action.default = kwargs[name]

    def get_default(self, dest):
        for action in self._root._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._root._defaults.get(dest, None)

    def add_argument(
        self, *flags, action=None, nargs=None, const=None, default=..., type=None, choices=None, required=None,
        help=None, metavar=None, dest=None, version=None, deprecated=False, **others
    ):
        root = self._root
        if default is ...:
            default = root._defaults.get(dest if dest is not None else "", root.argument_default)
            given = False
        else:
            given = True
        if not flags or len(flags) == 1 and flags[0][:1] not in root.prefix_chars:
            if dest is not None and flags:
                raise TypeError("dest supplied twice for positional argument")
            options = []
            dest = flags[0] if flags else dest
            if required is not None:
                raise TypeError("'required' is an invalid argument for positionals")
            required = nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS, 0)
        else:
            options = list(flags)
            required = False if required is None else required
            for option in options:
                if option[:1] not in root.prefix_chars:
                    raise ValueError(
                        "invalid option string " + repr(option) + ": must start with a character "
                        + repr(root.prefix_chars)
                    )
            if dest is None:
                dest = _dest_of(options, root.prefix_chars)
        if not given and dest in root._defaults:
            default = root._defaults[dest]
        made = _made(
            action, options, dest, nargs, const, default, given, type, choices, required, help, metavar, version,
            deprecated, others,
        )
        return self._add_action(made)

    def _add_action(self, action):
        root = self._root
        for option in action.option_strings:
            if option in root._option_map:
                if root.conflict_handler == "resolve":
                    root._forget_option(option)
                else:
                    raise ArgumentError(action, "conflicting option string: " + option)
        for option in action.option_strings:
            root._option_map[option] = action
            if _looks_negative(option):
                root._has_negative_options = True
        root._actions.append(action)
        self._group_actions.append(action)
        if self._outer is not None:
            self._outer._group_actions.append(action)
        return action

    def add_argument_group(self, title=None, description=None, **kwargs):
        group = _ArgumentGroup(self._root, title, description)
        self._root._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        group = _MutuallyExclusiveGroup(self._root, self, required)
        self._root._exclusive_groups.append(group)
        return group


class _ArgumentGroup(_ActionsContainer):
    def __init__(self, root, title, description):
        self._root = root
        self._outer = None
        self.title = title
        self.description = description
        self._group_actions = []


# Its arguments stand in a group with a title, too.
class _MutuallyExclusiveGroup(_ActionsContainer):
    def __init__(self, root, container, required):
        self._root = root
        self._outer = container if isinstance(container, _ArgumentGroup) else None
        self.required = required
        self._group_actions = []

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = _ActionsContainer._add_action(self, action)
        if self._outer is None:
            home = self._root._optionals if action.option_strings else self._root._positionals
            home._group_actions.append(action)
        return action


def _looks_negative(text):
    body = text[1:]
    if text[:1] != "-" or body == "":
        return False
    whole, dot, part = body.partition(".")
    return whole.isdigit() and (not dot or part.isdigit()) or whole == "" and part.isdigit()


def _dest_of(options, prefix_chars):
    named = options[0]
    for option in options:
        if len(option) > 1 and option[1] in prefix_chars:
            named = option
            break
    dest = named.lstrip(prefix_chars)
    if not dest:
        raise ValueError("dest= is required for options like " + repr(options[0]))
    return dest.replace("-", "_")


def _made(
    action, options, dest, nargs, const, default, given, kind, choices, required, help, metavar, version, deprecated,
    others
):
    if action is BooleanOptionalAction:
        return BooleanOptionalAction(options, dest, default, required, help)
    if action is not None and not isinstance(action, str):
        extra = dict(others)
        for name, value in (
            ("nargs", nargs), ("const", const), ("type", kind), ("choices", choices), ("help", help),
            ("metavar", metavar),
        ):
            if value is not None:
                extra[name] = value
        return action(options, dest, default=default, required=required, **extra)
    if action is None or action == "store" or action == "append" or action == "extend":
        if nargs == 0:
            raise ValueError("nargs for store actions must be != 0; if you have nothing to store, actions such as "
                             "store true or store const may be more appropriate")
        if kind is not None and not callable(kind):
            raise ValueError(repr(kind) + " is not callable")
        cls = _AppendAction if action == "append" else _ExtendAction if action == "extend" else _StoreAction
        return cls(options, dest, nargs, const, default, kind, choices, required, help, metavar)
    if action == "store_const":
        return _StoreConstAction(options, dest, 0, const, default, None, None, required, help, metavar)
    if action == "store_true":
        return _StoreConstAction(options, dest, 0, True, default if given else False, None, None, required, help)
    if action == "store_false":
        return _StoreConstAction(options, dest, 0, False, default if given else True, None, None, required, help)
    if action == "append_const":
        return _AppendConstAction(options, dest, 0, const, default, None, None, required, help, metavar)
    if action == "count":
        return _CountAction(options, dest, 0, None, default, None, None, required, help)
    if action == "help":
        return _HelpAction(options, SUPPRESS, 0, None, SUPPRESS, None, None, False, help)
    if action == "version":
        text = "show program's version number and exit" if help is None else help
        return _VersionAction(options, SUPPRESS, SUPPRESS, text, version)
    raise ValueError("unknown action " + repr(action))


class ArgumentParser(_ActionsContainer):
    def __init__(
        self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
        prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True,
        allow_abbrev=True, exit_on_error=True
    ):
        self._root = self
        self._outer = None
        self.prog = _os.path.basename(_sys.argv[0]) if prog is None else prog
        self.usage = usage
        self.description = description
        self.epilog = epilog
        self.version = None
        self.formatter_class = formatter_class
        self.prefix_chars = prefix_chars
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.argument_default = argument_default
        self.conflict_handler = conflict_handler
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._defaults = {}
        self._types = {}
        self._option_map = {}
        self._has_negative_options = False
        self._actions = []
        self._exclusive_groups = []
        self._subparsers = None
        self._positionals = _ArgumentGroup(self, "positional arguments", None)
        self._optionals = _ArgumentGroup(self, "options", None)
        self._action_groups = [self._positionals, self._optionals]
        if add_help:
            short = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(
                short + "h", short * 2 + "help", action="help", default=SUPPRESS,
                help="show this help message and exit",
            )
        for parent in parents:
            self._take_from(parent)

    def _add_action(self, action):
        group = self._optionals if action.option_strings else self._positionals
        return group._add_action(action)

    # The arguments of a parent, with their groups.
    def _take_from(self, parent):
        for name in parent._defaults:
            self._defaults[name] = parent._defaults[name]
        for group in parent._action_groups:
            home = None
            for own in self._action_groups:
                if own.title == group.title:
                    home = own
            if home is None:
                home = self.add_argument_group(group.title, group.description)
            for action in group._group_actions:
                home._add_action(action)
        for group in parent._exclusive_groups:
            self._exclusive_groups.append(group)

    def _forget_option(self, option):
        action = self._option_map.pop(option)
        action.option_strings.remove(option)
        if not action.option_strings:
            self._actions.remove(action)
            for group in self._action_groups:
                if action in group._group_actions:
                    group._group_actions.remove(action)

    def add_subparsers(
        self, *, title=None, description=None, prog=None, parser_class=None, action=None, dest=SUPPRESS,
        required=False, help=None, metavar=None
    ):
        if self._subparsers is not None:
            raise ValueError("cannot have multiple subparser arguments")
        if title is not None or description is not None:
            self._subparsers = self.add_argument_group("subcommands" if title is None else title, description)
        else:
            self._subparsers = self._positionals
        if prog is None:
            formatter = self._get_formatter()
            positionals = [action for action in self._actions if not action.option_strings]
            formatter.add_usage(self.usage, positionals, self._exclusive_groups, "")
            prog = formatter.format_help().strip()
        made = _SubParsersAction(prog, dest, required, help, metavar)
        return self._subparsers._add_action(made)

    def parse_args(self, args=None, namespace=None):
        found, rest = self.parse_known_args(args, namespace)
        if rest:
            message = "unrecognized arguments: " + " ".join(rest)
            if self.exit_on_error:
                self.error(message)
            raise ArgumentError(None, message)
        return found

    def parse_intermixed_args(self, args=None, namespace=None):
        return self.parse_args(args, namespace)

    def parse_known_args(self, args=None, namespace=None):
        args = _sys.argv[1:] if args is None else list(args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest != SUPPRESS and action.default != SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for name in self._defaults:
            if not hasattr(namespace, name):
                setattr(namespace, name, self._defaults[name])
        if not self.exit_on_error:
            return _parse(self, args, namespace)
        try:
            return _parse(self, args, namespace)
        except ArgumentError as error:
            self.error(str(error))

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (_sys.stderr if file is None else file).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, self.prog + ": error: " + message + "\n")

    def __repr__(self):
        fields = ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")
        values = (self.prog, self.usage, self.description, self.formatter_class, self.conflict_handler, self.add_help)
        return "ArgumentParser(" + ", ".join([n + "=" + repr(v) for n, v in zip(fields, values)]) + ")"
