DATA = '''name,dept,salary,start
"Smith, Ann",eng,5200,2015
Bob,eng,4100.50,2018

"O""Neil",ops,3900,2020
Zoë,ops,,2011
Dan,hr,abc,2019
'''


def parse_line(line):
    fields = []
    field = ""
    quoted = False
    i = 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c == '"':
                if line[i + 1:i + 2] == '"':
                    field += '"'
                    i += 1
                else:
                    quoted = False
            else:
                field += c
        elif c == '"':
            quoted = True
        elif c == ",":
            fields.append(field)
            field = ""
        else:
            field += c
        i += 1
    if quoted:
        raise ValueError("quote without end")
    fields.append(field)
    return fields


def number(s):
    if s == "":
        return None
    try:
        return int(s)
    except ValueError:
        return float(s)


def records(text):
    lines = text.splitlines()
    header = parse_line(lines[0])
    for n, line in enumerate(lines[1:], 2):
        if not line.strip():
            continue
        row = dict(zip(header, parse_line(line)))
        try:
            row["salary"] = number(row["salary"])
        except ValueError as e:
            print(f"line {n}: {e}")
            continue
        row["start"] = int(row["start"])
        yield row


rows = list(records(DATA))
for r in rows:
    print(r)
by_dept = {}
for r in rows:
    by_dept.setdefault(r["dept"], []).append(r)
for dept, members in sorted(by_dept.items()):
    known = [m["salary"] for m in members if m["salary"] is not None]
    mean = sum(known) / len(known) if known else 0
    print(f"{dept:<5}|{len(members):>3}|{mean:>10,.2f}|{max(known, default=0):>8}|{', '.join(m['name'] for m in members)}")
oldest = min(rows, key=lambda r: r["start"])
print(oldest["name"], oldest["salary"])


def quote(s):
    s = "" if s is None else str(s)
    return '"' + s.replace('"', '""') + '"' if any(c in s for c in ',"\n') else s


lines = [",".join(quote(v) for v in r.values()) for r in rows]
print("\n".join(lines))
print([parse_line(line) for line in lines] == [["" if v is None else str(v) for v in r.values()] for r in rows])
for t in ("", ",", 'a,"b', '""', '"a"b,c'):
    try:
        print(repr(t), parse_line(t))
    except ValueError as e:
        print(repr(t), e)
