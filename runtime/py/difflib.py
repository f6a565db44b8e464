# difflib: what two sequences have in common, and texts that say how they differ.

from heapq import nlargest as _nlargest

__cold__ = True


class Match(tuple):
    a = property(lambda self: self[0])
    b = property(lambda self: self[1])
    size = property(lambda self: self[2])

    def __repr__(self):
        return "Match(a=" + repr(self[0]) + ", b=" + repr(self[1]) + ", size=" + repr(self[2]) + ")"


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.a = a
        self.set_seq2(b)

    def set_seq1(self, a):
        self.a = a
        self._blocks = None

    def set_seq2(self, b):
        self.b = b
        self._blocks = None
        self._counts = None
        places = {}
        for at, item in enumerate(b):
            places.setdefault(item, []).append(at)
        self.bjunk = set()
        if self.isjunk is not None:
            self.bjunk = {item for item in places if self.isjunk(item)}
        self.bpopular = set()
        if self.autojunk and len(b) >= 200:
            limit = len(b) // 100 + 1
            self.bpopular = {item for item in places if item not in self.bjunk and len(places[item]) > limit}
        for item in self.bjunk | self.bpopular:
            del places[item]
        self.b2j = places

    # The longest block that both have between these bounds; the first of several.
    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b = self.a, self.b
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        i, j, size = alo, blo, 0
        # For each place in `b` how long a block ends there and before this item of `a`.
        lengths = {}
        for at in range(alo, ahi):
            following = {}
            for place in self.b2j.get(a[at], ()):
                if place < blo:
                    continue
                if place >= bhi:
                    break
                length = lengths.get(place - 1, 0) + 1
                following[place] = length
                if length > size:
                    i, j, size = at - length + 1, place - length + 1, length
            lengths = following
        # Popular items first, junk then, may make it longer.
        for junk in (False, True):
            while i > alo and j > blo and (b[j - 1] in self.bjunk) == junk and a[i - 1] == b[j - 1]:
                i, j, size = i - 1, j - 1, size + 1
            while i + size < ahi and j + size < bhi and a[i + size] == b[j + size]:
                if (b[j + size] in self.bjunk) != junk:
                    break
                size += 1
        return Match((i, j, size))

    def get_matching_blocks(self):
        if self._blocks is not None:
            return self._blocks
        open = [(0, len(self.a), 0, len(self.b))]
        found = []
        while open:
            alo, ahi, blo, bhi = open.pop()
            i, j, size = self.find_longest_match(alo, ahi, blo, bhi)
            if size:
                found.append((i, j, size))
                if alo < i and blo < j:
                    open.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    open.append((i + size, ahi, j + size, bhi))
        found.sort()
        blocks = []
        i, j, size = 0, 0, 0
        for x, y, length in found:
            if i + size == x and j + size == y:
                size += length
            else:
                if size:
                    blocks.append(Match((i, j, size)))
                i, j, size = x, y, length
        if size:
            blocks.append(Match((i, j, size)))
        blocks.append(Match((len(self.a), len(self.b), 0)))
        self._blocks = blocks
        return blocks

    def get_opcodes(self):
        i = j = 0
        found = []
        for x, y, size in self.get_matching_blocks():
            if i < x and j < y:
                found.append(("replace", i, x, j, y))
            elif i < x:
                found.append(("delete", i, x, j, y))
            elif j < y:
                found.append(("insert", i, x, j, y))
            i, j = x + size, y + size
            if size:
                found.append(("equal", x, i, y, j))
        return found

    def get_grouped_opcodes(self, n=3):
        codes = self.get_opcodes()
        if not codes:
            codes = [("equal", 0, 1, 0, 1)]
        if codes[0][0] == "equal":
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = (tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2)
        if codes[-1][0] == "equal":
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = (tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n))
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > n + n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        return _ratio(sum([block[2] for block in self.get_matching_blocks()]), len(self.a) + len(self.b))

    # At least the ratio: as if order did not count.
    def quick_ratio(self):
        if self._counts is None:
            counts = {}
            for item in self.b:
                counts[item] = counts.get(item, 0) + 1
            self._counts = counts
        left = {}
        matches = 0
        for item in self.a:
            count = left.get(item, self._counts.get(item, 0))
            left[item] = count - 1
            if count > 0:
                matches += 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError("n must be > 0: " + repr(n))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: " + repr(cutoff))
    found = []
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), candidate))
    return [candidate for _, candidate in _nlargest(n, found)]


def _unified_range(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return str(start + 1 if length else start) + "," + str(length)


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield "--- " + fromfile + ("\t" + fromfiledate if fromfiledate else "") + lineterm
            yield "+++ " + tofile + ("\t" + tofiledate if tofiledate else "") + lineterm
        first, last = group[0], group[-1]
        yield "@@ -" + _unified_range(first[1], last[2]) + " +" + _unified_range(first[3], last[4]) + " @@" + lineterm
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag != "insert":
                for line in a[i1:i2]:
                    yield "-" + line
            if tag != "delete":
                for line in b[j1:j2]:
                    yield "+" + line


def _context_range(start, stop):
    length = stop - start
    if length <= 1:
        return str(start + 1 if length else start)
    return str(start + 1) + "," + str(start + length)


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    marks = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield "*** " + fromfile + ("\t" + fromfiledate if fromfiledate else "") + lineterm
            yield "--- " + tofile + ("\t" + tofiledate if tofiledate else "") + lineterm
        first, last = group[0], group[-1]
        yield "***************" + lineterm
        yield "*** " + _context_range(first[1], last[2]) + " ****" + lineterm
        if any([code[0] in ("replace", "delete") for code in group]):
            for tag, i1, i2, _, _ in group:
                if tag != "insert":
                    for line in a[i1:i2]:
                        yield marks[tag] + line
        yield "--- " + _context_range(first[3], last[4]) + " ----" + lineterm
        if any([code[0] in ("replace", "insert") for code in group]):
            for tag, _, _, j1, j2 in group:
                if tag != "delete":
                    for line in b[j1:j2]:
                        yield marks[tag] + line


def IS_LINE_JUNK(line):
    return line.strip() in ("", "#")


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


class Differ:
    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._replaced(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from ["- " + line for line in a[alo:ahi]]
            elif tag == "insert":
                yield from ["+ " + line for line in b[blo:bhi]]
            else:
                yield from ["  " + line for line in a[alo:ahi]]

    # Lines that are close to each other are shown as changes of one another.
    def _replaced(self, a, alo, ahi, b, blo, bhi):
        best, best_i, best_j = 0.74, -1, -1
        equal_i, equal_j = -1, -1
        matcher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    if equal_i < 0:
                        equal_i, equal_j = i, j
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, best_i, best_j = matcher.ratio(), i, j
        if best < 0.75:
            if equal_i < 0:
                yield from self._plain(a, alo, ahi, b, blo, bhi)
                return
            best_i, best_j = equal_i, equal_j
        else:
            equal_i = -1
        yield from self._around(a, alo, best_i, b, blo, best_j)
        if equal_i >= 0:
            yield "  " + a[best_i]
        else:
            yield from self._changed(a[best_i], b[best_j])
        yield from self._around(a, best_i + 1, ahi, b, best_j + 1, bhi)

    def _around(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._replaced(a, alo, ahi, b, blo, bhi)
        elif alo < ahi:
            yield from ["- " + line for line in a[alo:ahi]]
        elif blo < bhi:
            yield from ["+ " + line for line in b[blo:bhi]]

    def _plain(self, a, alo, ahi, b, blo, bhi):
        gone = ["- " + line for line in a[alo:ahi]]
        new = ["+ " + line for line in b[blo:bhi]]
        yield from new + gone if bhi - blo < ahi - alo else gone + new

    def _changed(self, old, new):
        marks_old = marks_new = ""
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, old, new).get_opcodes():
            la, lb = i2 - i1, j2 - j1
            if tag == "replace":
                marks_old += "^" * la
                marks_new += "^" * lb
            elif tag == "delete":
                marks_old += "-" * la
            elif tag == "insert":
                marks_new += "+" * lb
            else:
                marks_old += " " * la
                marks_new += " " * lb
        for sign, line, marks in (("- ", old, marks_old), ("+ ", new, marks_new)):
            yield sign + line
            shown = "".join([c if mark == " " and c.isspace() else mark for c, mark in zip(line, marks)]).rstrip()
            if shown:
                yield "? " + shown + "\n"


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    if which not in (1, 2):
        raise ValueError("unknown delta choice (must be 1 or 2): " + repr(which))
    sign = "- " if which == 1 else "+ "
    for line in delta:
        if line[:2] in ("  ", sign):
            yield line[2:]
