"""Sorting with a key: numbers by a computed key, records by a field, texts by length."""

import sys


class Record:
    def __init__(self, serial, score):
        self.serial = serial
        self.score = score


def main(n):
    seed = 7
    numbers = []
    for _ in range(n):
        seed = (seed * 1664525 + 1013904223) & 0xFFFFFFFF
        numbers.append(seed >> 8)
    by_digit = sorted(numbers, key=lambda x: x % 1000)
    records = [Record(i, number % 5000) for i, number in enumerate(numbers)]
    records.sort(key=lambda record: record.score, reverse=True)
    texts = sorted([str(number) for number in numbers], key=len)
    print(by_digit[0], by_digit[-1], records[0].serial, records[-1].serial, texts[0], texts[-1])


main(int(sys.argv[1]) if len(sys.argv) > 1 else 500_000)
