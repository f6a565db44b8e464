import ast
for s in ["1", "-1.5", "'a'", '"b" "c"', "[1, 2, (3,), {'a': None}]", "{1, 2}", "()", "1+2j", "True", "b'x\\x41'", "r'\\n'", "1_000", "0xff", "  5", "(1)", "1,2", "...", "{}", "set()", "[]", "'''q\nw'''", "-0.0", "1e3", "{'k': [1, {2: 3}]}"]:
    v = ast.literal_eval(s); print(repr(v), type(v).__name__)
for s in ["a", "1+1", "f(x)", "[1", "", "__import__('os')", "x.y", "1 if 2 else 3"]:
    try: print(ast.literal_eval(s))
    except (ValueError, SyntaxError) as e: print(type(e).__name__)
