import counter

print("flaky begins")
counter.runs.append("flaky")
if len(counter.runs) < 2:
    raise ValueError("not yet")
value = len(counter.runs)
print("flaky ends")
