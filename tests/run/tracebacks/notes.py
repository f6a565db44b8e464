def parse(text):
    try:
        return int(text)
    except ValueError as e:
        e.add_note("while reading " + repr(text))
        e.add_note("expected a number")
        raise


parse("12")
parse("1x")
