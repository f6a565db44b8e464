# zlib: checksums, and data compressed by the methods of RFC 1950 to 1952. Matches, blocks and codes are chosen as the
# library of that name chooses them, so that the same data gives the same bytes.

import binascii

__cold__ = True

Z_NO_COMPRESSION = 0
Z_BEST_SPEED = 1
Z_BEST_COMPRESSION = 9
Z_DEFAULT_COMPRESSION = -1
Z_DEFAULT_STRATEGY = 0
Z_FILTERED = 1
Z_HUFFMAN_ONLY = 2
Z_RLE = 3
Z_FIXED = 4
Z_NO_FLUSH = 0
Z_PARTIAL_FLUSH = 1
Z_SYNC_FLUSH = 2
Z_FULL_FLUSH = 3
Z_FINISH = 4
Z_BLOCK = 5
Z_TREES = 6
DEFLATED = 8
DEF_MEM_LEVEL = 8
DEF_BUF_SIZE = 16384
MAX_WBITS = 15
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = "1.3.1"


class error(Exception):
    pass


def crc32(data, value=0, /):
    return binascii.crc32(data, value)


def adler32(data, value=1, /):
    data = _data(data)
    return intrinsics.int(intrinsics.adler32(data, intrinsics.raw(value)))


def _data(data):
    if isinstance(data, bytes):
        return data
    if not isinstance(data, memoryview) and not hasattr(data, "__export__"):
        raise TypeError("a bytes-like object is required, not '" + intrinsics.type_name(data) + "'")
    return bytes(memoryview(data))


# --- the codes of lengths and distances ---


def _bases(extra, first):
    bases = []
    for bits in extra:
        bases.append(first)
        first += 1 << bits
    return bases


_LENGTH_EXTRA = [0] * 8 + [1] * 4 + [2] * 4 + [3] * 4 + [4] * 4 + [5] * 4 + [0]
_LENGTH_BASE = _bases(_LENGTH_EXTRA[:-1], 3) + [258]
_DISTANCE_EXTRA = [0, 0] + [at // 2 for at in range(28)]
_DISTANCE_BASE = _bases(_DISTANCE_EXTRA, 1)
_BITS_EXTRA = [0] * 16 + [2, 3, 7]
_BITS_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
_FIXED_LENGTHS = [8] * 144 + [9] * 112 + [7] * 24 + [8] * 8
_FIXED_DISTANCES = [5] * 30


def _code_of(bases, value):
    low, high = 0, len(bases)
    while high - low > 1:
        middle = (low + high) // 2
        if bases[middle] <= value:
            low = middle
        else:
            high = middle
    return low


# The codes of symbols with these numbers of bits, first bit lowest.
def _codes(lengths):
    counts = [0] * 16
    for bits in lengths:
        counts[bits] += 1
    counts[0] = 0
    following = [0] * 16
    code = 0
    for bits in range(1, 16):
        code = (code + counts[bits - 1]) << 1
        following[bits] = code
    result = []
    for bits in lengths:
        turned = 0
        if bits:
            code = following[bits]
            following[bits] = code + 1
            for _ in range(bits):
                turned = turned << 1 | code & 1
                code >>= 1
        result.append(turned)
    return result


# --- the numbers of bits of a block's symbols ---


class _Heap:
    def __init__(self, freq, depth):
        self.freq = freq
        self.depth = depth
        self.items = [0]

    def _before(self, a, b):
        return self.freq[a] < self.freq[b] or self.freq[a] == self.freq[b] and self.depth[a] <= self.depth[b]

    def down(self, at):
        items = self.items
        size = len(items) - 1
        moved = items[at]
        below = at * 2
        while below <= size:
            if below < size and self._before(items[below + 1], items[below]):
                below += 1
            if self._before(moved, items[below]):
                break
            items[at] = items[below]
            at = below
            below *= 2
        items[at] = moved

    def take(self):
        first = self.items[1]
        last = self.items.pop()
        if len(self.items) > 1:
            self.items[1] = last
            self.down(1)
        return first


# The numbers of bits of the symbols, none with more than `most`, and the last symbol that has any.
def _bit_lengths(freq, most):
    count = len(freq)
    freq = freq + [0] * count
    depth = [0] * (2 * count)
    heap = _Heap(freq, depth)
    last = -1
    for symbol in range(count):
        if freq[symbol]:
            heap.items.append(symbol)
            last = symbol
    while len(heap.items) < 3:
        symbol = 0
        if last < 2:
            last += 1
            symbol = last
        heap.items.append(symbol)
        freq[symbol] = 1
    for at in range((len(heap.items) - 1) // 2, 0, -1):
        heap.down(at)
    parent = [0] * (2 * count)
    order = []
    node = count
    while len(heap.items) > 2:
        a = heap.take()
        b = heap.items[1]
        order.append(a)
        order.append(b)
        freq[node] = freq[a] + freq[b]
        depth[node] = max(depth[a], depth[b]) + 1
        parent[a] = parent[b] = node
        heap.items[1] = node
        node += 1
        heap.down(1)
    lengths = [0] * (2 * count)
    counts = [0] * (most + 2)
    excess = 0
    for symbol in reversed(order):
        bits = lengths[parent[symbol]] + 1
        if bits > most:
            bits = most
            excess += 1
        lengths[symbol] = bits
        if symbol < count:
            counts[bits] += 1
    if excess:
        while excess > 0:
            bits = most - 1
            while counts[bits] == 0:
                bits -= 1
            counts[bits] -= 1
            counts[bits + 1] += 2
            counts[most] -= 1
            excess -= 2
        leaves = [symbol for symbol in order if symbol < count]
        at = 0
        for bits in range(most, 0, -1):
            for _ in range(counts[bits]):
                lengths[leaves[at]] = bits
                at += 1
    return lengths[:count], last


# Numbers of bits as symbols of the code of codes: pairs of a symbol and what its extra bits say.
def _run_symbols(lengths):
    symbols = []
    at = 0
    previous = -1
    while at < len(lengths):
        bits = lengths[at]
        most = 138 if bits == 0 else 6 if bits == previous else 7
        count = 1
        while count < most and at + count < len(lengths) and lengths[at + count] == bits:
            count += 1
        if count < (3 if bits == 0 or bits == previous else 4):
            symbols.extend([(bits, 0)] * count)
        elif bits != 0:
            repeated = count
            if bits != previous:
                symbols.append((bits, 0))
                repeated -= 1
            symbols.append((16, repeated - 3))
        elif count <= 10:
            symbols.append((17, count - 3))
        else:
            symbols.append((18, count - 11))
        at += count
        previous = bits
    return symbols


# --- writing ---


class _Writer:
    def __init__(self):
        self.out = bytearray()
        self._bits = 0
        self._count = 0

    def put(self, value, count):
        self._bits |= value << self._count
        self._count += count
        while self._count >= 8:
            self.out.append(self._bits & 255)
            self._bits >>= 8
            self._count -= 8

    def align(self):
        if self._count:
            self.put(0, 8 - self._count)


# A block of symbols: literals, or pairs of length and distance as (length, distance).
def _write_block(writer, symbols, data, start, end, is_last):
    literal_freq = [0] * 286
    distance_freq = [0] * 30
    literal_freq[256] = 1
    for length, distance in symbols:
        if distance:
            literal_freq[257 + _code_of(_LENGTH_BASE, length)] += 1
            distance_freq[_code_of(_DISTANCE_BASE, distance)] += 1
        else:
            literal_freq[length] += 1
    literals, last_literal = _bit_lengths(literal_freq, 15)
    distances, last_distance = _bit_lengths(distance_freq, 15)
    extra = 0
    for code in range(29):
        extra += literal_freq[257 + code] * _LENGTH_EXTRA[code]
    for code in range(30):
        extra += distance_freq[code] * _DISTANCE_EXTRA[code]
    fixed = dynamic = extra
    for symbol in range(286):
        fixed += literal_freq[symbol] * _FIXED_LENGTHS[symbol]
        dynamic += literal_freq[symbol] * literals[symbol]
    for symbol in range(30):
        fixed += distance_freq[symbol] * 5
        dynamic += distance_freq[symbol] * distances[symbol]
    runs = _run_symbols(literals[: last_literal + 1]) + _run_symbols(distances[: last_distance + 1])
    run_freq = [0] * 19
    for symbol, _ in runs:
        run_freq[symbol] += 1
    run_bits, _ = _bit_lengths(run_freq, 7)
    shown = 18
    while shown >= 3 and run_bits[_BITS_ORDER[shown]] == 0:
        shown -= 1
    dynamic += 3 * (shown + 1) + 14
    for symbol in range(19):
        dynamic += run_freq[symbol] * (run_bits[symbol] + _BITS_EXTRA[symbol])
    fixed_size = (fixed + 10) >> 3
    size = min(fixed_size, (dynamic + 10) >> 3)
    if end - start + 4 <= size:
        _write_stored(writer, data[start:end], is_last)
        return
    if fixed_size == size:
        writer.put(2 | is_last, 3)
        literals, distances = _FIXED_LENGTHS, _FIXED_DISTANCES
    else:
        writer.put(4 | is_last, 3)
        writer.put(last_literal - 256, 5)
        writer.put(last_distance, 5)
        writer.put(shown - 3, 4)
        for at in range(shown + 1):
            writer.put(run_bits[_BITS_ORDER[at]], 3)
        codes = _codes(run_bits)
        for symbol, rest in runs:
            writer.put(codes[symbol], run_bits[symbol])
            writer.put(rest, _BITS_EXTRA[symbol])
    literal_codes = _codes(literals)
    distance_codes = _codes(distances)
    for length, distance in symbols:
        if distance == 0:
            writer.put(literal_codes[length], literals[length])
            continue
        code = _code_of(_LENGTH_BASE, length)
        writer.put(literal_codes[257 + code], literals[257 + code])
        writer.put(length - _LENGTH_BASE[code], _LENGTH_EXTRA[code])
        code = _code_of(_DISTANCE_BASE, distance)
        writer.put(distance_codes[code], distances[code])
        writer.put(distance - _DISTANCE_BASE[code], _DISTANCE_EXTRA[code])
    writer.put(literal_codes[256], literals[256])


def _write_stored(writer, data, is_last):
    at = 0
    while True:
        part = data[at : at + 65535]
        at += len(part)
        ends = at >= len(data)
        writer.put(1 if ends and is_last else 0, 3)
        writer.align()
        writer.out += len(part).to_bytes(2, "little") + (len(part) ^ 65535).to_bytes(2, "little") + part
        if ends:
            return


# For each level: from which length on a match is searched less, which length is good enough for no search of another
# one, which length ends a search, and how many places are looked at.
_LEVELS = [
    (0, 0, 0, 0), (4, 4, 8, 4), (4, 5, 16, 8), (4, 6, 32, 32), (4, 4, 16, 16), (8, 16, 32, 32), (8, 16, 128, 128),
    (8, 32, 128, 256), (32, 128, 258, 1024), (32, 258, 258, 4096),
]
_FARTHEST = 32768 - 262


class _Matcher:
    def __init__(self, data, level):
        self.data = data
        self.good, self.lazy, self.nice, self.chain = _LEVELS[level]
        self._heads = [0] * 32768
        self._earlier = [0] * 32768
        self.start = 0

    # Notes the three bytes there; the place before at which such bytes may stand, 0 if there is none.
    def insert(self, at):
        data = self.data
        key = (data[at] << 10 ^ data[at + 1] << 5 ^ data[at + 2]) & 32767
        found = self._heads[key]
        self._earlier[at & 32767] = found
        self._heads[key] = at
        return found

    # The longest match of what stands at a place that is longer than `best`.
    def longest(self, at, candidate, best):
        data = self.data
        left = len(data) - at
        tries = self.chain >> 2 if best >= self.good else self.chain
        nice = min(self.nice, left)
        most = min(258, left)
        limit = at - _FARTHEST if at > _FARTHEST else 0
        while True:
            if best < most and data[candidate + best] == data[at + best] and data[candidate] == data[at]:
                length = 0
                while length < most and data[candidate + length] == data[at + length]:
                    length += 1
                if length > best:
                    self.start = candidate
                    best = length
                    if length >= nice:
                        break
            candidate = self._earlier[candidate & 32767]
            tries -= 1
            if candidate <= limit or tries == 0:
                break
        return min(best, left)


_SYMBOLS_OF_BLOCK = 16383


def _deflate(data, level):
    writer = _Writer()
    if level == 0:
        _write_stored(writer, data, True)
    elif level < 4:
        _deflate_fast(writer, data, _Matcher(data, level))
    else:
        _deflate_lazily(writer, data, _Matcher(data, level))
    writer.align()
    return bytes(writer.out)


def _deflate_fast(writer, data, matcher):
    symbols = []
    at = start = 0
    while at < len(data):
        candidate = matcher.insert(at) if len(data) - at >= 3 else 0
        length = 0
        if candidate and at - candidate <= _FARTHEST:
            length = matcher.longest(at, candidate, 2)
        if length >= 3:
            symbols.append((length, at - matcher.start))
            if length <= matcher.lazy and len(data) - at - length >= 3:
                for inner in range(at + 1, at + length):
                    matcher.insert(inner)
            at += length
        else:
            symbols.append((data[at], 0))
            at += 1
        if len(symbols) == _SYMBOLS_OF_BLOCK:
            _write_block(writer, symbols, data, start, at, False)
            symbols = []
            start = at
    _write_block(writer, symbols, data, start, at, True)


# A match is taken only if none that begins a byte later is longer.
def _deflate_lazily(writer, data, matcher):
    symbols = []
    at = start = 0
    length = 2
    waits = False
    while at < len(data):
        candidate = matcher.insert(at) if len(data) - at >= 3 else 0
        earlier, earlier_start = length, matcher.start
        length = 2
        if candidate and earlier < matcher.lazy and at - candidate <= _FARTHEST:
            length = matcher.longest(at, candidate, earlier)
            if length == 3 and at - matcher.start > 4096:
                length = 2
        if earlier >= 3 and length <= earlier:
            symbols.append((earlier, at - 1 - earlier_start))
            end = at - 1 + earlier
            for inner in range(at + 1, min(end, len(data) - 2)):
                matcher.insert(inner)
            at = end
            waits = False
            length = 2
        elif waits:
            symbols.append((data[at - 1], 0))
            if len(symbols) == _SYMBOLS_OF_BLOCK:
                _write_block(writer, symbols, data, start, at, False)
                symbols = []
                start = at
            at += 1
            continue
        else:
            waits = True
            at += 1
            continue
        if len(symbols) == _SYMBOLS_OF_BLOCK:
            _write_block(writer, symbols, data, start, at, False)
            symbols = []
            start = at
    if waits:
        symbols.append((data[at - 1], 0))
    _write_block(writer, symbols, data, start, at, True)


def _header(level, wbits):
    if wbits > 15:
        return b"\x1f\x8b\x08\x00\x00\x00\x00\x00" + bytes([2 if level == 9 else 4 if level == 1 else 0, 3])
    if wbits < 0:
        return b""
    header = ((wbits - 8) << 12) + 0x800 | (0 if level < 2 else 1 if level < 6 else 2 if level == 6 else 3) << 6
    return (header + 31 - header % 31).to_bytes(2, "big")


def _trailer(data, wbits):
    if wbits > 15:
        return crc32(data).to_bytes(4, "little") + (len(data) & 0xFFFFFFFF).to_bytes(4, "little")
    return b"" if wbits < 0 else adler32(data).to_bytes(4, "big")


def _check_options(level, wbits):
    if not -1 <= level <= 9 or not (9 <= wbits <= 15 or -15 <= wbits <= -9 or 25 <= wbits <= 31):
        raise ValueError("Invalid initialization option")
    return 6 if level == -1 else level


def compress(data, /, level=-1, wbits=15):
    data = _data(data)
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    level = _check_options(level, wbits)
    return _header(level, wbits) + _deflate(data, level) + _trailer(data, wbits)


class Compress:
    def __init__(self, level, wbits):
        self._level = level
        self._wbits = wbits
        self._data = bytearray()
        self._begun = False

    def _begin(self):
        if self._begun:
            return b""
        self._begun = True
        return _header(self._level, self._wbits)

    # All but the header comes at the end.
    def compress(self, data, /):
        self._data += _data(data)
        return self._begin()

    def flush(self, mode=4, /):
        if mode != 4:
            raise NotImplementedError("molt: a compressor is flushed at its end only")
        data = bytes(self._data)
        return self._begin() + _deflate(data, self._level) + _trailer(data, self._wbits)

    def copy(self):
        other = Compress(self._level, self._wbits)
        other._data += self._data
        other._begun = self._begun
        return other


def compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None):
    if strategy != 0 or zdict is not None:
        raise NotImplementedError("molt: strategies and dictionaries of zlib are not supported")
    return Compress(_check_options(level, wbits), wbits)


# --- reading ---


class _EndOfInput(Exception):
    pass


class _Reader:
    def __init__(self, data):
        self.data = data
        self.at = 0
        self._bits = 0
        self._count = 0

    def take(self, count):
        while self._count < count:
            if self.at >= len(self.data):
                raise _EndOfInput()
            self._bits |= self.data[self.at] << self._count
            self.at += 1
            self._count += 8
        value = self._bits & ((1 << count) - 1)
        self._bits >>= count
        self._count -= count
        return value

    def align(self):
        self._bits >>= self._count & 7
        self._count -= self._count & 7

    def symbol(self, table):
        code = 1
        while True:
            code = code << 1 | self.take(1)
            symbol = table.get(code, -1)
            if symbol >= 0:
                return symbol
            if code >= 65536:
                return -1


# Symbols by their codes, behind a leading 1.
def _table(lengths):
    table = {}
    code = 0
    for bits in range(1, 16):
        code <<= 1
        for symbol in range(len(lengths)):
            if lengths[symbol] == bits:
                table[1 << bits | code] = symbol
                code += 1
    return table


def _bad(text):
    return error("Error -3 while decompressing data: " + text)


def _inflate(reader, out):
    is_last = 0
    while not is_last:
        is_last = reader.take(1)
        kind = reader.take(2)
        if kind == 3:
            raise _bad("invalid block type")
        if kind == 0:
            reader.align()
            size = reader.take(16)
            if reader.take(16) != size ^ 65535:
                raise _bad("invalid stored block lengths")
            for _ in range(size):
                out.append(reader.take(8))
            continue
        if kind == 1:
            literals, distances = _table(_FIXED_LENGTHS), _table(_FIXED_DISTANCES)
        else:
            literals, distances = _read_tables(reader)
        _inflate_block(reader, out, literals, distances)


def _read_tables(reader):
    literal_count = reader.take(5) + 257
    distance_count = reader.take(5) + 1
    shown = reader.take(4) + 4
    if literal_count > 286 or distance_count > 30:
        raise _bad("too many length or distance symbols")
    run_bits = [0] * 19
    for at in range(shown):
        run_bits[_BITS_ORDER[at]] = reader.take(3)
    table = _table(run_bits)
    lengths = []
    while len(lengths) < literal_count + distance_count:
        symbol = reader.symbol(table)
        if symbol < 0:
            raise _bad("invalid code lengths set")
        if symbol < 16:
            lengths.append(symbol)
        elif symbol == 16:
            if not lengths:
                raise _bad("invalid bit length repeat")
            lengths.extend([lengths[-1]] * (reader.take(2) + 3))
        else:
            lengths.extend([0] * (reader.take(3) + 3 if symbol == 17 else reader.take(7) + 11))
    if len(lengths) > literal_count + distance_count:
        raise _bad("invalid bit length repeat")
    if lengths[256] == 0:
        raise _bad("invalid code -- missing end-of-block")
    return _table(lengths[:literal_count]), _table(lengths[literal_count:])


def _inflate_block(reader, out, literals, distances):
    while True:
        symbol = reader.symbol(literals)
        if symbol < 0 or symbol > 285:
            raise _bad("invalid literal/length code")
        if symbol < 256:
            out.append(symbol)
        elif symbol == 256:
            return
        else:
            length = _LENGTH_BASE[symbol - 257] + reader.take(_LENGTH_EXTRA[symbol - 257])
            symbol = reader.symbol(distances)
            if symbol < 0:
                raise _bad("invalid distance code")
            distance = _DISTANCE_BASE[symbol] + reader.take(_DISTANCE_EXTRA[symbol])
            if distance > len(out):
                raise _bad("invalid distance too far back")
            for _ in range(length):
                out.append(out[-distance])


def _skip_text(reader):
    while reader.take(8):
        pass


# What stands before the compressed data; the kind of it as bits of a window tell it.
def _read_header(reader, wbits):
    if wbits < 0:
        return wbits
    first = reader.take(8)
    second = reader.take(8)
    if wbits > 15 and first == 0x1F and second == 0x8B:
        if reader.take(8) != 8:
            raise _bad("unknown compression method")
        flags = reader.take(8)
        for _ in range(6):
            reader.take(8)
        if flags & 4:
            for _ in range(reader.take(16)):
                reader.take(8)
        if flags & 8:
            _skip_text(reader)
        if flags & 16:
            _skip_text(reader)
        if flags & 2:
            reader.take(16)
        return 31
    if 16 <= wbits < 32 or (first << 8 | second) % 31:
        raise _bad("incorrect header check")
    if first & 15 != 8:
        raise _bad("unknown compression method")
    if (first >> 4) + 8 > (15 if wbits > 15 or wbits == 0 else wbits):
        raise _bad("invalid window size")
    return 15


# Everything that there is of the stream: whether it is whole, and where it ends.
def _inflate_stream(data, wbits, out):
    reader = _Reader(data)
    try:
        kind = _read_header(reader, wbits)
        _inflate(reader, out)
        reader.align()
        if kind > 15:
            if reader.take(32) != crc32(out):
                raise _bad("incorrect data check")
            if reader.take(32) != len(out) & 0xFFFFFFFF:
                raise _bad("incorrect length check")
        elif kind > 0 and int.from_bytes(bytes([reader.take(8) for _ in range(4)]), "big") != adler32(bytes(out)):
            raise _bad("incorrect data check")
    except _EndOfInput:
        return False, len(data)
    return True, reader.at


def decompress(data, /, wbits=15, bufsize=16384):
    out = bytearray()
    is_whole, _ = _inflate_stream(_data(data), wbits, out)
    if not is_whole:
        raise error("Error -5 while decompressing data: incomplete or truncated stream")
    return bytes(out)


class Decompress:
    def __init__(self, wbits):
        self._wbits = wbits
        self._data = b""
        self._given = 0
        self.unused_data = b""
        self.unconsumed_tail = b""
        self.eof = False

    # The stream so far is read anew each time.
    def decompress(self, data, /, max_length=0):
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        data = _data(data)
        if self.eof:
            self.unused_data += data
            return b""
        if max_length and self.unconsumed_tail and data.startswith(self.unconsumed_tail):
            data = data[len(self.unconsumed_tail) :]
        self._data += data
        out = bytearray()
        is_whole, end = _inflate_stream(self._data, self._wbits, out)
        new = bytes(out[self._given :])
        self.unconsumed_tail = b""
        if max_length and len(new) > max_length:
            new = new[:max_length]
            self.unconsumed_tail = self._data[-1:]
        elif is_whole:
            self.eof = True
            self.unused_data = self._data[end:]
        self._given += len(new)
        return new

    def flush(self, length=16384, /):
        return self.decompress(b"") if not self.eof else b""


def decompressobj(wbits=15, zdict=b""):
    if zdict:
        raise NotImplementedError("molt: strategies and dictionaries of zlib are not supported")
    return Decompress(wbits)
