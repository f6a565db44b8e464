e = ValueError("x"); e.add_note("note a\nline2"); 
try: raise e
except Exception as x: print(x.__notes__)
try:
    e = ValueError("x")
    e.add_note("n")
    raise e
except Exception as x: print(x.__notes__)
try:
    e = ValueError("x")
    e.add_note("n")
    raise e
except ValueError as x: print(x.__notes__)
e = ValueError("x")
e.add_note("n")
e.add_note("n")
print(e.__notes__)
try:
    raise ValueError("x")
except Exception as x:
    x.add_note("z")
    print(x.__notes__)
