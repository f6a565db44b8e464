# argparse: help and usage as text.

import textwrap as _textwrap


class HelpFormatter:
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            columns = _os.environ.get("COLUMNS", "")
            width = (int(columns) if columns.isdigit() and int(columns) > 0 else 80) - 2
        self._prog = prog
        self._step = indent_increment
        self._width = width
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._indent = 0
        self._longest = 0
        # Pieces of text, and the actions with their depth, in order.
        self._pieces = []

    def add_text(self, text):
        if text is not None and text != SUPPRESS:
            self._pieces.append((0, text, None))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage != SUPPRESS:
            self._pieces.append((1, self._usage(usage, actions, groups, "usage: " if prefix is None else prefix), None))

    def start_section(self, heading):
        self._pieces.append((2, heading, None))
        self._indent += self._step

    def end_section(self):
        self._indent -= self._step
        self._pieces.append((3, None, None))

    def add_argument(self, action):
        if action.help == SUPPRESS:
            return
        self._longest = max(self._longest, len(self._invocation(action)) + self._indent)
        if isinstance(action, _SubParsersAction):
            for choice in action._choices_actions:
                self._longest = max(self._longest, len(self._invocation(choice)) + self._indent + self._step)
        self._pieces.append((4, None, action))

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        self._indent = 0
        text = self._section(0)[0]
        while "\n\n\n" in text:
            text = text.replace("\n\n\n", "\n\n")
        text = text.strip("\n")
        return text + "\n" if text else ""

    # A section's text, from a piece on, and where it ends. One without items is left out, its heading too.
    def _section(self, at):
        parts = []
        while at < len(self._pieces):
            kind, text, action = self._pieces[at]
            at += 1
            if kind == 0:
                parts.append(self._text(text))
            elif kind == 1:
                parts.append(text)
            elif kind == 2:
                self._indent += self._step
                inner, at = self._section(at)
                self._indent -= self._step
                if inner:
                    heading = " " * self._indent + text + ":\n" if text is not None and text != SUPPRESS else ""
                    parts.append("\n" + heading + inner + "\n")
            elif kind == 3:
                break
            elif action is not None:
                parts.append(self._argument(action))
        return "".join(parts), at

    def _text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        width = max(self._width - self._indent, 11)
        return self._fill_text(text, width, " " * self._indent) + "\n\n"

    def _fill_text(self, text, width, indent):
        return _textwrap.fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _split_lines(self, text, width):
        return _textwrap.wrap(" ".join(text.split()), width)

    def _get_help_string(self, action):
        return action.help

    def _argument(self, action):
        help_position = min(self._longest + 2, self._max_help_position)
        help_width = max(self._width - help_position, 11)
        header_width = help_position - self._indent - 2
        header = self._invocation(action)
        first = 0
        if not action.help:
            parts = [" " * self._indent + header + "\n"]
        elif len(header) <= header_width:
            parts = [" " * self._indent + header.ljust(header_width) + "  "]
        else:
            parts = [" " * self._indent + header + "\n"]
            first = help_position
        if action.help and action.help.strip():
            lines = self._split_lines(self._expanded(action), help_width)
            parts.append(" " * first + lines[0] + "\n")
            for line in lines[1:]:
                parts.append(" " * help_position + line + "\n")
        elif not parts[-1].endswith("\n"):
            parts.append("\n")
        if isinstance(action, _SubParsersAction):
            self._indent += self._step
            for choice in action._choices_actions:
                parts.append(self._argument(choice))
            self._indent -= self._step
        return "".join(parts)

    # A help text may name what it describes.
    def _expanded(self, action):
        text = self._get_help_string(action)
        if "%" not in text:
            return text
        choices = None
        if action.choices is not None:
            choices = ", ".join([str(choice) for choice in action.choices])
        kind = getattr(action.type, "__name__", None)
        return text % {
            "prog": self._prog, "dest": action.dest, "default": action.default, "const": action.const,
            "type": kind, "choices": choices, "nargs": action.nargs, "metavar": action.metavar,
            "required": action.required, "help": action.help,
        }

    def _invocation(self, action):
        if not action.option_strings:
            return " ".join(self._metavars(action, self._positional_name(action), 1))
        names = ", ".join(action.option_strings)
        if action.nargs == 0:
            return names
        return names + " " + self._values(action, self._optional_name(action))

    def _positional_name(self, action):
        return action.dest

    def _optional_name(self, action):
        return action.dest.upper()

    def _metavars(self, action, default, count):
        if isinstance(action.metavar, tuple):
            return list(action.metavar)
        if action.metavar is not None:
            name = action.metavar
        elif action.choices is not None:
            name = "{" + ",".join([str(choice) for choice in action.choices]) + "}"
        else:
            name = default
        return [name] * count

    def _values(self, action, default):
        nargs = action.nargs
        names = self._metavars(action, default, 2)
        if nargs is None:
            return names[0]
        if nargs == OPTIONAL:
            return "[" + names[0] + "]"
        if nargs == ZERO_OR_MORE:
            rest = "[" + names[1] + " ...]" if isinstance(action.metavar, tuple) and len(names) == 2 else "..."
            return "[" + names[0] + " " + rest + "]"
        if nargs == ONE_OR_MORE:
            return names[0] + " [" + names[1] + " ...]"
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return names[0] + " ..."
        if nargs == SUPPRESS:
            return ""
        return " ".join(self._metavars(action, default, nargs))

    def _usage(self, usage, actions, groups, prefix):
        if usage is not None:
            return prefix + usage % {"prog": self._prog} + "\n\n"
        options = self._usage_parts([action for action in actions if action.option_strings], groups)
        arguments = self._usage_parts([action for action in actions if not action.option_strings], groups)
        whole = " ".join([self._prog] + options + arguments)
        width = max(self._width - self._indent, 11)
        if len(prefix) + len(whole) <= width:
            return prefix + whole + "\n\n"
        if len(prefix) + len(self._prog) <= 0.75 * width:
            indent = " " * (len(prefix) + len(self._prog) + 1)
            if options:
                lines = _usage_lines([self._prog] + options, indent, prefix, width)
                lines += _usage_lines(arguments, indent, None, width)
            else:
                lines = _usage_lines([self._prog] + arguments, indent, prefix, width)
        else:
            indent = " " * len(prefix)
            lines = _usage_lines(options + arguments, indent, None, width)
            if len(lines) > 1:
                lines = _usage_lines(options, indent, None, width) + _usage_lines(arguments, indent, None, width)
            lines = [self._prog] + lines
        return prefix + "\n".join(lines) + "\n\n"

    def _usage_parts(self, actions, groups):
        parts = []
        at = 0
        while at < len(actions):
            group = _group_from(actions, at, groups)
            if group is None:
                if actions[at].help != SUPPRESS:
                    parts.append(self._usage_part(actions[at], actions[at].required))
                at += 1
                continue
            members = [self._usage_part(action, True) for action in group._group_actions if action.help != SUPPRESS]
            at += len(group._group_actions)
            if members:
                members[0] = ("(" if group.required else "[") + members[0]
                members[-1] += ")" if group.required else "]"
                if len(members) == 1 and group.required:
                    members[0] = members[0][1:-1]
                for member in members[:-1]:
                    parts.append(member + " |")
                parts.append(members[-1])
        return parts

    def _usage_part(self, action, required):
        if not action.option_strings:
            return self._values(action, self._positional_name(action))
        if action.nargs == 0:
            text = action.format_usage()
        else:
            text = action.option_strings[0] + " " + self._values(action, self._optional_name(action))
        return text if required else "[" + text + "]"


# The group whose actions stand here one after the other.
def _group_from(actions, at, groups):
    for group in groups:
        members = group._group_actions
        if members and len(members) <= len(actions) - at:
            if all(actions[at + offset] is member for offset, member in enumerate(members)):
                return group
    return None


def _usage_lines(parts, indent, prefix, width):
    lines = []
    line = []
    length = (len(indent) if prefix is None else len(prefix)) - 1
    for part in parts:
        if length + 1 + len(part) > width and line:
            lines.append(indent + " ".join(line))
            line = []
            length = len(indent) - 1
        line.append(part)
        length += len(part) + 1
    if line:
        lines.append(indent + " ".join(line))
    if prefix is not None:
        lines[0] = lines[0][len(indent) :]
    return lines


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        text = "" if action.help is None else action.help
        if "%(default)" in text or action.default == SUPPRESS:
            return text
        if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
            text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    def _positional_name(self, action):
        return action.type.__name__

    def _optional_name(self, action):
        return action.type.__name__
