import sys


def work():
    text = ",".join("item" + str(i) for i in range(40))
    parts = [part.upper().replace("I", "ï") for part in text.split(",")]
    parts.sort()
    joined = f"{parts[0]:>20}|{len(text):08d}|{text[3:9]!r}"
    for part in parts:
        joined += part[1:3]
    return len(joined) + joined.count("T")


for _ in range(int(sys.argv[1])):
    result = work()
print(result)
