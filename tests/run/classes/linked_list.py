class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self.size = 0
        for x in reversed(list(items)):
            self.push(x)

    def push(self, v):
        self.head = Node(v, self.head)
        self.size += 1

    def pop(self):
        if self.head is None:
            raise IndexError("empty list")
        v = self.head.value
        self.head = self.head.next
        self.size -= 1
        return v

    def reverse(self):
        prev = None
        n = self.head
        while n:
            n.next, prev, n = prev, n, n.next
        self.head = prev

    def __iter__(self):
        n = self.head
        while n is not None:
            yield n.value
            n = n.next


xs = LinkedList([1, 2, 3])
xs.push("zero")
print(list(xs), xs.size)
xs.reverse()
print(list(xs), xs.pop(), xs.pop(), sum(x for x in xs if isinstance(x, int)))
while xs.size:
    xs.pop()
try:
    xs.pop()
except IndexError as e:
    print(e)
long = LinkedList(range(5000))
print(sum(long), long.size)
long.head = None
