# Deep structures that are dropped or compared do not need the program's own stack.
class Node:
    def __init__(self, next):
        self.next = next


head = None
for i in range(200000):
    head = Node(head)
n = 0
p = head
while p is not None:
    n += 1
    p = p.next
print(n)
p = None
head = None
print("dropped a long chain")
t = ()
for i in range(100000):
    t = (t, i)
print(t[1], t[0][1])
t = None
d = {}
for i in range(50000):
    d = {"d": d}
d = None
print("done")


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))
