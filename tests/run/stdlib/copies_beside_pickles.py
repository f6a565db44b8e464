# Copying and pickling objects of unlike classes in one program: what one way makes meets what the other takes.
import copy
import pickle


class Node:
    def __init__(self, value, nxt=None):
        self.value, self.nxt = value, nxt


class Words(list):
    pass


class Failure(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code


node = Node(1)
node.nxt = node
made = copy.deepcopy(node)
print(made.nxt is made, made is node, made.value)
made = pickle.loads(pickle.dumps(node))
print(made.nxt is made, made is node, made.value)

words = Words([1, [2]])
words.tag = "t"
made = copy.deepcopy(words)
print(made, made.tag, made[1] is words[1], type(made).__name__)
made = pickle.loads(pickle.dumps(words))
print(made, made.tag)

failure = pickle.loads(pickle.dumps(Failure(1, "x")))
print(failure.args, failure.code, copy.copy(Failure(3, "y")).args, copy.deepcopy(failure).args)


# What has a name that only run time knows is stored as an assignment would.
def put(owner, name, value):
    setattr(owner, name, value)


for name in ["args", "other"]:
    put(failure, name, [1, 2])
print(failure.args, failure.other, repr(failure), failure.__dict__)
for name, value in [("args", 5), ("__cause__", 3), ("__traceback__", 1), ("__suppress_context__", 0)]:
    try:
        put(failure, name, value)
    except TypeError as error:
        print(error)

# A class has `keys` without being a mapping.
for source in [dict, int, type]:
    try:
        print(dict(source))
    except TypeError as error:
        print(error)
