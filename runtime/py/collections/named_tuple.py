# namedtuple.


# Calls with literal names have become class statements before this is looked at.
def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    raise NotImplementedError("molt: the names of a named tuple's fields must be literals")
