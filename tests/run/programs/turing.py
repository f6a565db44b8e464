# A tape machine, a tape language and an elementary automaton.
def turing(rules, tape, state="start", limit=10000):
    cells = dict(enumerate(tape))
    head = 0
    steps = 0
    while state != "halt":
        if steps == limit:
            return None
        symbol = cells.get(head, "_")
        try:
            write, move, state = rules[state, symbol]
        except KeyError:
            raise RuntimeError(f"stuck in {state} on {symbol}") from None
        cells[head] = write
        head += {"L": -1, "R": 1, "N": 0}[move]
        steps += 1
    used = [i for i, c in cells.items() if c != "_"]
    text = "".join(cells.get(i, "_") for i in range(min(used), max(used) + 1)) if used else ""
    return text, steps


INCREMENT = {
    ("start", "0"): ("0", "R", "start"),
    ("start", "1"): ("1", "R", "start"),
    ("start", "_"): ("_", "L", "add"),
    ("add", "1"): ("0", "L", "add"),
    ("add", "0"): ("1", "N", "halt"),
    ("add", "_"): ("1", "N", "halt"),
}
BUSY_BEAVER = {
    ("start", "_"): ("1", "R", "b"), ("start", "1"): ("1", "L", "b"),
    ("b", "_"): ("1", "L", "start"), ("b", "1"): ("_", "L", "c"),
    ("c", "_"): ("1", "R", "halt"), ("c", "1"): ("1", "L", "d"),
    ("d", "_"): ("1", "R", "d"), ("d", "1"): ("_", "R", "start"),
}
for n in (0, 1, 7, 10, 255):
    print(n, turing(INCREMENT, bin(n)[2:]))
print(turing(BUSY_BEAVER, ""), turing(INCREMENT, "1" * 50, limit=20))
try:
    turing(INCREMENT, "10x")
except RuntimeError as e:
    print(e)


def tape_program(code, data=""):
    jumps = {}
    open_at = []
    for i, c in enumerate(code):
        if c == "[":
            open_at.append(i)
        elif c == "]":
            if not open_at:
                raise SyntaxError(f"] without [ at {i}")
            j = open_at.pop()
            jumps[i], jumps[j] = j, i
    if open_at:
        raise SyntaxError(f"[ without ] at {open_at[-1]}")
    cells = [0] * 300
    p = pc = 0
    data = iter(data)
    out = []
    while pc < len(code):
        c = code[pc]
        if c == ">":
            p += 1
        elif c == "<":
            p -= 1
        elif c == "+":
            cells[p] = (cells[p] + 1) & 255
        elif c == "-":
            cells[p] = (cells[p] - 1) & 255
        elif c == ".":
            out.append(chr(cells[p]))
        elif c == ",":
            cells[p] = ord(next(data, "\0"))
        elif c == "[" and not cells[p] or c == "]" and cells[p]:
            pc = jumps[pc]
        pc += 1
    return "".join(out)


print(tape_program("++++++++[>+++++++++<-]>.<+++++[>++++++<-]>-.+++++++..+++."))
print(tape_program(",[.,]", "echo"), tape_program(",[>,]<[.<]", "reversed"), repr(tape_program("-.")))
for bad in ("[", "]", "[[]"):
    try:
        tape_program(bad)
    except SyntaxError as e:
        print(e)


def automaton(rule, width, generations):
    row = [0] * width
    row[width // 2] = 1
    for _ in range(generations):
        yield "".join(" #"[c] for c in row).rstrip()
        row = [rule >> (row[i - 1] * 4 + row[i] * 2 + row[(i + 1) % width]) & 1 for i in range(width)]


for line in automaton(90, 31, 8):
    print(line)
print([len(line.replace(" ", "")) for line in automaton(30, 41, 15)])
