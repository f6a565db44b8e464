# Collections of the library in pickles of all protocols: the bytes are CPython's.
import copy
import pickle
from collections import Counter, OrderedDict, defaultdict


class Ordered(OrderedDict):
    pass


ordered = Ordered(b=2)
ordered.note = "kept"
values = [
    defaultdict(int, a=3), defaultdict(None, a=3), defaultdict(list), OrderedDict(a=1), OrderedDict(), Counter("aab"), ordered,
]
for value in values:
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, data)
        print(type(pickle.loads(data)).__name__, pickle.loads(data))
    print(copy.copy(value), copy.deepcopy(value))
print(vars(pickle.loads(pickle.dumps(ordered))), vars(copy.copy(ordered)), vars(copy.deepcopy(ordered)))
made = pickle.loads(pickle.dumps(defaultdict(int, a=3)))
print(made.default_factory is int, made["b"], made)
