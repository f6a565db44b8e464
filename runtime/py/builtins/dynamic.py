# `eval`, `exec` and `compile` of strings that the program holds: the compiler writes calls of these where the calls stood.


# The text of what `eval`, `exec` or `compile` is given.
def _molt_source(x, caller="exec"):
    if isinstance(x, code):
        return x._source
    if isinstance(x, str):
        return x
    if isinstance(x, (bytes, bytearray)):
        return x.decode()
    raise TypeError(caller + "() arg 1 must be a string, bytes or " + ("AST" if caller == "compile" else "code") + " object")


# A variable of code that runs in dicts.
def _molt_load(globals, locals, name):
    if name in locals:
        return locals[name]
    if name in globals:
        return globals[name]
    raise NameError("name '" + name + "' is not defined")


# Before `name += …`: what the name has outside is the start of a variable of its own.
def _molt_own(globals, locals, name):
    if name in locals:
        return
    if name not in globals:
        raise NameError("name '" + name + "' is not defined")
    if isinstance(locals, dict):
        locals[name] = globals[name]


def _molt_bind(names, name, value):
    names[name] = value
    return value


def _molt_drop(names, name):
    if name not in names:
        raise NameError("name '" + name + "' is not defined")
    del names[name]


def _molt_globals(globals):
    if isinstance(globals, dict):
        if "__builtins__" not in globals:
            globals["__builtins__"] = {}
    return globals


def _molt_both(globals):
    return _molt_globals(globals), globals


# `table` says what is wrong with each string of the program that is no code.
def _molt_fail(x, table, caller="exec"):
    _check_source(_molt_source(x, caller), table, "<string>")
    raise NotImplementedError("molt: this code is no constant of the program")


# A text that the program does not hold: what `repr` makes of values mostly is a literal.
def _molt_literal(x, table, read):
    source = _molt_source(x, "eval")
    _check_source(source, table, "<string>")
    try:
        return read(source)
    except ValueError:
        raise NotImplementedError("molt: this code is no constant of the program") from None


def _check_source(source, table, filename):
    if "\0" in source:
        raise SyntaxError("source code string cannot contain null bytes")
    for record in table.split("\x02"):
        if record.startswith(source + "\x01"):
            _, kind, message, line, column, text, end_line, end_column = record.split("\x01")
            shown = None if text == "\x03" else text
            place = (filename, int(line), int(column), shown, int(end_line), int(end_column))
            if kind == "IndentationError":
                raise IndentationError(message, place)
            if kind == "TabError":
                raise TabError(message, place)
            raise SyntaxError(message, place)


def _molt_compile(source, filename, mode, table):
    source = _molt_source(source, "compile")
    if mode != "exec" and mode != "eval" and mode != "single":
        raise ValueError("compile() mode must be 'exec', 'eval' or 'single'")
    _check_source(source, table, filename)
    result = code("<module>", "<module>")
    result._source = source
    result.co_filename = filename
    result.co_firstlineno = 1
    return result
