import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("one")
    warnings.warn("two", DeprecationWarning)
    print(len(w), w[0].message, w[1].category.__name__, str(w[1].message))
    print(issubclass(w[1].category, DeprecationWarning))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("boom", UserWarning)
    except UserWarning as e: print("raised", e)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("no")
print("done")
