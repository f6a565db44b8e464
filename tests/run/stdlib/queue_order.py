# A queue takes from its front in constant time: a hundred thousand entries take no longer than ten times ten thousand.
import asyncio
import queue

entries = queue.Queue()
for number in range(100_000):
    entries.put(number)
total = 0
while not entries.empty():
    total = (total * 31 + entries.get()) % 1000003
print(total, entries.qsize())
for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    waiting = kind()
    for number in (5, 1, 4):
        waiting.put(number)
    print(kind.__name__, [waiting.get() for _ in range(3)], waiting.empty())


async def main():
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        waiting = kind()
        for number in (5, 1, 4):
            await waiting.put(number)
        print(kind.__name__, [await waiting.get() for _ in range(3)], waiting.empty())


asyncio.run(main())


