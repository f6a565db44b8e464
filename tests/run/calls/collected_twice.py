def collect(**kwargs):
    return kwargs


extra = {"a": 2}
for call in (
    lambda: collect(a=1, **extra),
    lambda: collect(b=1, **extra),
    lambda: collect(**extra, **{"a": 3}),
    lambda: collect(**{1: 2}),
    lambda: collect(**5),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
