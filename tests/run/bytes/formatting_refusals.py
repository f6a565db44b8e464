# `%` of text and of bytes name the conversion differently in what they raise.
for form in ("%i", "%d", "%u", "%x", "%f", "%c"):
    for value in ("ab", b"cd", None, 65, 2.5):
        for data in (form, form.encode()):
            try:
                print(data % value)
            except (TypeError, ValueError) as error:
                print(data, value, error)
