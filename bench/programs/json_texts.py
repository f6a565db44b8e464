"""JSON written and read again: records with texts, numbers, flags and lists, plain and with characters to escape."""

import json
import sys


def main(n):
    records = []
    for i in range(200):
        records.append({
            "id": i,
            "name": f"user {i}",
            "tags": ["plain", "two\nlines", "quoted \"text\"", "é"],
            "score": i * 0.5,
            "active": i % 2 == 0,
            "parent": None,
            "position": [i * 31 % 97, -i],
        })
    size = 0
    total = 0
    for _ in range(n):
        text = json.dumps({"records": records})
        size += len(text)
        for record in json.loads(text)["records"]:
            total += record["id"] + record["position"][1] + len(record["tags"][1])
    print(size, total, len(json.dumps(records, indent=2, sort_keys=True)))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
