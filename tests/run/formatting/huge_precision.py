# A precision that fits a size and no C int.
# wasm: skip sizes have 32 bits there, so that no number is between the two limits
for spec in (".99999999999", ".99999999999f", ".2147483648g", ".99999999999999999999"):
    for value in (1.5, 1 + 2j, "text"):
        try:
            print(len(format(value, spec)))
        except ValueError as error:
            print(type(value).__name__, spec, error)
