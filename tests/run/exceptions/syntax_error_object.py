# SyntaxError takes a place beside its text.
s = SyntaxError("bad", ("dir/f.py", 3, 5, "x = ="))
print(s, s.msg, s.filename, s.lineno, s.offset, s.text, s.end_lineno)
print(SyntaxError("only"), SyntaxError("only").lineno)
print(repr(SyntaxError()), str(SyntaxError()))
print(SyntaxError("m", (None, 7, 1, "t")))
print(SyntaxError("m", ("f.py", None, 1, "t")))
print(IndentationError("i", ("a.py", 1, 2, "q", 1, 4)).end_offset)
print(issubclass(TabError, IndentationError), issubclass(IndentationError, SyntaxError))
