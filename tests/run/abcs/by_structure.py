from collections.abc import *
import collections.abc as cabc
import collections
class A:
    def __len__(self): return 1
    def __iter__(self): return iter([1])
    def __contains__(self, x): return True
class NoHash:
    __hash__ = None
class EqOnly:
    def __eq__(self, o): return True
class Call:
    def __call__(self): pass
def gen(): yield 1
async def co(): pass
vals = [1, 1.5, "s", b"x", [], (), {}, set(), frozenset(), range(3), None, A(), NoHash(), EqOnly(), Call(), gen(), {}.keys(), {}.values(), {}.items(), gen, int, iter([]), collections.OrderedDict(), bytearray(), object()]
abcs = [Hashable, Iterable, Iterator, Reversible, Sized, Container, Collection, Callable, Set, MutableSet, Mapping, MutableMapping, Sequence, MutableSequence, Generator, KeysView]
def row(v):
    return [isinstance(v, Hashable), isinstance(v, Iterable), isinstance(v, Iterator), isinstance(v, Reversible), isinstance(v, Sized), isinstance(v, Container), isinstance(v, Collection), isinstance(v, Callable), isinstance(v, Set), isinstance(v, MutableSet), isinstance(v, Mapping), isinstance(v, MutableMapping), isinstance(v, Sequence), isinstance(v, MutableSequence), isinstance(v, Generator), isinstance(v, KeysView)]
for v in vals:
    print(type(v).__name__, "".join("01"[x] for x in row(v)))
for c in (int, str, list, dict, A, NoHash, EqOnly, Call):
    print(c.__name__, issubclass(c, Hashable), issubclass(c, cabc.Sized), issubclass(c, Sequence), issubclass(c, (Mapping, Callable)))
