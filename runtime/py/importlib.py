# importlib. Calls with a constant name are imports to the compiler.


def import_module(name, package=None):
    raise NotImplementedError("molt: importlib.import_module needs the name of a module as a constant")


def invalidate_caches():
    pass
