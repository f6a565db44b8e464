# cmd: interpreters of command lines. Lines come from `stdin` or from `input`; there is no completion.

import string as _string
import sys as _sys

__all__ = ["Cmd"]

PROMPT = "(Cmd) "
IDENTCHARS = _string.ascii_letters + _string.digits + "_"


class Cmd:
    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = "="
    lastcmd = ""
    intro = None
    doc_leader = ""
    doc_header = "Documented commands (type help <topic>):"
    misc_header = "Miscellaneous help topics:"
    undoc_header = "Undocumented commands:"
    nohelp = "*** No help on %s"
    use_rawinput = 1

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        self.stdin = _sys.stdin if stdin is None else stdin
        self.stdout = _sys.stdout if stdout is None else stdout
        self.cmdqueue = []
        self.completekey = completekey

    def cmdloop(self, intro=None):
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(str(self.intro) + "\n")
        stop = None
        while not stop:
            if self.cmdqueue:
                line = self.cmdqueue.pop(0)
            elif self.use_rawinput:
                try:
                    line = input(self.prompt)
                except EOFError:
                    line = "EOF"
            else:
                self.stdout.write(self.prompt)
                self.stdout.flush()
                line = self.stdin.readline()
                line = line.rstrip("\r\n") if line else "EOF"
            line = self.precmd(line)
            stop = self.onecmd(line)
            stop = self.postcmd(stop, line)
        self.postloop()

    def precmd(self, line):
        return line

    def postcmd(self, stop, line):
        return stop

    def preloop(self):
        pass

    def postloop(self):
        pass

    def parseline(self, line):
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == "?":
            line = "help " + line[1:]
        elif line[0] == "!":
            if not hasattr(self, "do_shell"):
                return None, None, line
            line = "shell " + line[1:]
        end = 0
        while end < len(line) and line[end] in self.identchars:
            end += 1
        return line[:end], line[end:].strip(), line

    def onecmd(self, line):
        cmd, arg, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if cmd is None:
            return self.default(line)
        self.lastcmd = line
        if line == "EOF":
            self.lastcmd = ""
        if cmd == "":
            return self.default(line)
        func = getattr(self, "do_" + cmd, None)
        if func is None:
            return self.default(line)
        return func(arg)

    def emptyline(self):
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        self.stdout.write("*** Unknown syntax: " + line + "\n")

    def completedefault(self, *ignored):
        return []

    def completenames(self, text, *ignored):
        return [name[3:] for name in self.get_names() if name.startswith("do_" + text)]

    def get_names(self):
        return dir(self.__class__)

    def complete_help(self, *args):
        commands = set(self.completenames(*args))
        topics = {name[5:] for name in self.get_names() if name.startswith("help_" + args[0])}
        return list(commands | topics)

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if arg:
            self._help_on(arg)
            return
        names = self.get_names()
        topics = {name[5:] for name in names if name.startswith("help_")}
        documented = []
        undocumented = []
        for name in sorted(set(names)):
            if name.startswith("do_"):
                command = name[3:]
                if command in topics:
                    documented.append(command)
                    topics.remove(command)
                elif getattr(self, name).__doc__:
                    documented.append(command)
                else:
                    undocumented.append(command)
        self.stdout.write(self.doc_leader + "\n")
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, undocumented, 15, 80)

    def _help_on(self, arg):
        topic = getattr(self, "help_" + arg, None)
        if topic is not None:
            topic()
            return
        command = getattr(self, "do_" + arg, None)
        doc = None if command is None else command.__doc__
        if doc:
            self.stdout.write(_cleaned(doc) + "\n")
        else:
            self.stdout.write(self.nohelp % (arg,) + "\n")

    def print_topics(self, header, cmds, cmdlen, maxcol):
        if cmds:
            self.stdout.write(header + "\n")
            if self.ruler:
                self.stdout.write(self.ruler * len(header) + "\n")
            self.columnize(cmds, maxcol - 1)
            self.stdout.write("\n")

    # The texts in as few lines as fit into the width, column by column.
    def columnize(self, list, displaywidth=80):
        if not list:
            self.stdout.write("<empty>\n")
            return
        wrong = [at for at in range(len(list)) if not isinstance(list[at], str)]
        if wrong:
            raise TypeError("list[i] not a string for i in " + ", ".join(map(str, wrong)))
        size = len(list)
        if size == 1:
            self.stdout.write(list[0] + "\n")
            return
        rows, widths = size, [0]
        for tried in range(1, size):
            found = []
            total = -2
            for first in range(0, size, tried):
                width = max(len(text) for text in list[first : first + tried])
                found.append(width)
                total += width + 2
            if total <= displaywidth:
                rows, widths = tried, found
                break
        for row in range(rows):
            texts = list[row::rows]
            if rows < size:
                texts = [text.ljust(width) for text, width in zip(texts, widths)]
            self.stdout.write("  ".join(texts) + "\n")


# A docstring as inspect.cleandoc gives it.
def _cleaned(doc):
    lines = doc.expandtabs().split("\n")
    indents = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(indents) if indents else 0
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)
