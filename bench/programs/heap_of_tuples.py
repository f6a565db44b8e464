"""Shortest ways in a grid by Dijkstra's algorithm, and a queue of jobs by priority: heaps of tuples."""

import heapq
import sys


def costs(width, seed):
    row = []
    for _ in range(width * width):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        row.append((seed >> 8) % 9 + 1)
    return row


def shortest(cost, width):
    far = 1 << 60
    dist = [far] * (width * width)
    dist[0] = 0
    heap = [(0, 0, 0)]
    while heap:
        d, x, y = heapq.heappop(heap)
        if d > dist[y * width + x]:
            continue
        for nx, ny in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if 0 <= nx < width and 0 <= ny < width:
                at = ny * width + nx
                new = d + cost[at]
                if new < dist[at]:
                    dist[at] = new
                    heapq.heappush(heap, (new, nx, ny))
    return dist[-1]


def jobs(count):
    waiting = [(i * 7919 % 100, f"job{i}") for i in range(500)]
    heapq.heapify(waiting)
    done = 0
    for i in range(count):
        priority, name = heapq.heappop(waiting)
        done = (done * 31 + priority + len(name)) % 1000003
        heapq.heappush(waiting, (priority + i * 31 % 97, name))
    return done


def main():
    width = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    print(shortest(costs(width, 5), width))
    print(jobs(width * 1000))


main()
