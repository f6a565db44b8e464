class Visitor:
    def visit(self, node):
        method = "visit_" + type(node).__name__
        return getattr(self, method, self.generic)(node)

    def visit_int(self, node):
        return f"int {node}"

    def visit_list(self, node):
        return [self.visit(x) for x in node]

    def generic(self, node):
        return f"? {node!r}"


class Loud(Visitor):
    def visit_str(self, node):
        return node.upper()

    def visit_int(self, node):
        return super().visit_int(node) + "!"


print(Visitor().visit([1, "a", [2, None]]))
print(Loud().visit([1, "a", [2, None]]))


class Shell:
    def __init__(self):
        self.log = []

    def do_add(self, a, b):
        self.log.append("add")
        return int(a) + int(b)

    def do_echo(self, *words):
        return " ".join(words)

    def run(self, line):
        name, *args = line.split()
        try:
            command = getattr(self, f"do_{name}")
        except AttributeError as e:
            return str(e)
        return command(*args)


shell = Shell()
for line in ["add 1 2", "echo a b c", "quit now", "log"]:
    print(shell.run(line))
print(shell.log)
print([name for name in ("do_add", "do_sub", "log") if hasattr(shell, name)])
