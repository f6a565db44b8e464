# Heaps that are empty, and the order in which equal items leave.
import heapq

for function, args in ((heapq.heappop, ([],)), (heapq.heapreplace, ([], 1))):
    try:
        function(*args)
    except IndexError as error:
        print(error)
print(heapq.heappushpop([], 5))
heap = []
for name, rank in (("c", 2), ("a", 1), ("b", 2), ("d", 1)):
    heapq.heappush(heap, (rank, name))
print([heapq.heappop(heap) for _ in range(4)])
print(heapq.nlargest(3, [3, 1, 4, 1, 5, 9], key=lambda x: -x), heapq.nsmallest(10, "hello"))
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])), list(heapq.merge("ca", "b", reverse=True)))
