# ipaddress: addresses, networks and interfaces of IP version 4 and 6.

import functools

__cold__ = True

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    pass


class NetmaskValueError(ValueError):
    pass


def ip_address(address):
    for kind in (IPv4Address, IPv6Address):
        try:
            return kind(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 address")


def ip_network(address, strict=True):
    for kind in (IPv4Network, IPv6Network):
        try:
            return kind(address, strict)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 network")


def ip_interface(address):
    for kind in (IPv4Interface, IPv6Interface):
        try:
            return kind(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 interface")


def v4_int_to_packed(address):
    try:
        return address.to_bytes(4)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv4")


def v6_int_to_packed(address):
    try:
        return address.to_bytes(16)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv6")


# --- texts ---


def _v4_number(text):
    if not text:
        raise AddressValueError("Address cannot be empty")
    octets = text.split(".")
    if len(octets) != 4:
        raise AddressValueError(f"Expected 4 octets in {text!r}")
    number = 0
    for octet in octets:
        try:
            number = number << 8 | _octet(octet)
        except ValueError as error:
            raise AddressValueError(f"{error} in {text!r}") from None
    return number


def _octet(text):
    if not text:
        raise ValueError("Empty octet not permitted")
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"Only decimal digits permitted in {text!r}")
    if len(text) > 3:
        raise ValueError(f"At most 3 characters permitted in {text!r}")
    if text != "0" and text[0] == "0":
        raise ValueError(f"Leading zeros are not permitted in {text!r}")
    number = int(text)
    if number > 255:
        raise ValueError(f"Octet {number} (> 255) not permitted")
    return number


def _v4_text(number):
    return ".".join([str(byte) for byte in number.to_bytes(4)])


def _v6_number(text):
    if not text:
        raise AddressValueError("Address cannot be empty")
    if len(text) > 45:
        shown = text if len(text) <= 100 else text[:45] + f"({len(text) - 90} chars elided)" + text[-45:]
        raise AddressValueError(f"At most 45 characters permitted in {shown!r}")
    parts = text.split(":")
    if len(parts) < 3:
        raise AddressValueError(f"At least 3 parts expected in {text!r}")
    if "." in parts[-1]:
        try:
            number = _v4_number(parts.pop())
        except AddressValueError as error:
            raise AddressValueError(f"{error} in {text!r}") from None
        parts.append(f"{number >> 16 & 0xFFFF:x}")
        parts.append(f"{number & 0xFFFF:x}")
    if len(parts) > 9:
        raise AddressValueError(f"At most 8 colons permitted in {text!r}")
    skip = -1
    for at in range(1, len(parts) - 1):
        if not parts[at]:
            if skip >= 0:
                raise AddressValueError(f"At most one '::' permitted in {text!r}")
            skip = at
    if skip >= 0:
        high, low = skip, len(parts) - skip - 1
        if not parts[0]:
            high -= 1
            if high:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            low -= 1
            if low:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        if high + low >= 8:
            raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
        filled = parts[:high] + ["0"] * (8 - high - low) + (parts[-low:] if low else [])
    else:
        if len(parts) != 8:
            raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
        if not parts[0]:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        filled = parts
    number = 0
    for part in filled:
        if not part.isascii() or any([c not in "0123456789abcdefABCDEF" for c in part]):
            raise AddressValueError(f"Only hex digits permitted in {part!r} in {text!r}")
        if len(part) > 4:
            raise AddressValueError(f"At most 4 characters permitted in {part!r} in {text!r}")
        number = number << 16 | int(part, 16)
    return number


# The longest run of zeros is left out.
def _v6_text(number):
    parts = [f"{number >> shift & 0xFFFF:x}" for shift in range(112, -1, -16)]
    best = length = 0
    at = 0
    while at < 8:
        end = at
        while end < 8 and parts[end] == "0":
            end += 1
        if end - at > length:
            best, length = at, end - at
        at = max(end, at + 1)
    if length < 2:
        return ":".join(parts)
    return ":".join(parts[:best]) + "::" + ":".join(parts[best + length :])


def _scope(text):
    address, percent, scope = text.partition("%")
    if not percent:
        return address, None
    if not scope or "%" in scope:
        raise AddressValueError(f'Invalid IPv6 address: "{text!r}"')
    return address, scope


# --- addresses ---


@functools.total_ordering
class _Address:
    def __int__(self):
        return self._ip

    def _take(self, address):
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f"{address} (< 0) is not permitted as an IPv{self.version} address")
            if address >> self.max_prefixlen:
                raise AddressValueError(
                    f"{address} (>= 2**{self.max_prefixlen}) is not permitted as an IPv{self.version} address"
                )
            return address
        if isinstance(address, bytes):
            size = self.max_prefixlen // 8
            if len(address) != size:
                raise AddressValueError(
                    f"{address!r} (len {len(address)} != {size}) is not permitted as an IPv{self.version} address"
                )
            return int.from_bytes(address)
        text = str(address)
        if "/" in text:
            raise AddressValueError(f"Unexpected '/' in {text!r}")
        return self._parsed(text)

    def __eq__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        return self._ip == other._ip and self.version == other.version

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return self._ip < other._ip

    def __add__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return type(self)(self._ip + other)

    def __sub__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return type(self)(self._ip - other)

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __hash__(self):
        return hash(hex(self._ip))

    @property
    def compressed(self):
        return str(self)

    @property
    def exploded(self):
        return self._exploded()

    @property
    def packed(self):
        return self._ip.to_bytes(self.max_prefixlen // 8)

    def _within(self, networks):
        return any([low <= self._ip <= high for low, high in networks])

    # `b`, `x` and `n` with `#` and `_` as the number, `s` as the text.
    def __format__(self, fmt):
        if not fmt or fmt[-1] == "s":
            return format(str(self), fmt)
        code = fmt[-1]
        if code not in "bnxX" or fmt[:-1] not in ("", "#", "_", "#_"):
            raise TypeError("unsupported format string passed to " + type(self).__name__ + ".__format__")
        if code == "n":
            code = "b" if self.version == 4 else "x"
        digits = self.max_prefixlen if code == "b" else self.max_prefixlen // 4
        if "_" in fmt:
            digits += digits // 4 - 1
        if "#" in fmt:
            digits += 2
        return format(self._ip, ("#" if "#" in fmt else "") + "0" + str(digits) + ("_" if "_" in fmt else "") + code)


def _ranges(parse, bits, texts):
    found = []
    for text in texts.split():
        address, _, prefix = text.partition("/")
        low = parse(address)
        found.append((low, low | (1 << bits - int(prefix)) - 1))
    return found


_V4_PRIVATE = _ranges(
    _v4_number, 32,
    "0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.0.170/31 192.0.2.0/24"
    " 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32",
)
_V4_PUBLIC = _ranges(_v4_number, 32, "192.0.0.9/32 192.0.0.10/32")
_V4_SHARED = _ranges(_v4_number, 32, "100.64.0.0/10")
_V6_PRIVATE = _ranges(
    _v6_number, 128,
    "::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 fc00::/7 fe80::/10",
)
_V6_PUBLIC = _ranges(
    _v6_number, 128, "2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 2001:30::/28"
)
_V6_RESERVED = _ranges(
    _v6_number, 128,
    "::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 c000::/3 e000::/4 f000::/5"
    " f800::/6 fe00::/9",
)


class IPv4Address(_Address):
    version = 4
    max_prefixlen = 32

    def __init__(self, address):
        self._ip = self._take(address)

    def _parsed(self, text):
        return _v4_number(text)

    def __str__(self):
        return _v4_text(self._ip)

    def _exploded(self):
        return str(self)

    @property
    def reverse_pointer(self):
        return ".".join(reversed(str(self).split("."))) + ".in-addr.arpa"

    @property
    def is_reserved(self):
        return self._ip >> 28 == 15

    @property
    def is_private(self):
        return self._within(_V4_PRIVATE) and not self._within(_V4_PUBLIC)

    @property
    def is_global(self):
        return not self._within(_V4_SHARED) and not self.is_private

    @property
    def is_multicast(self):
        return self._ip >> 28 == 14

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_loopback(self):
        return self._ip >> 24 == 127

    @property
    def is_link_local(self):
        return self._ip >> 16 == 0xA9FE

    @property
    def ipv6_mapped(self):
        return IPv6Address(0xFFFF << 32 | self._ip)


class IPv6Address(_Address):
    version = 6
    max_prefixlen = 128

    def __init__(self, address):
        self.scope_id = None
        self._ip = self._take(address)

    def _parsed(self, text):
        address, self.scope_id = _scope(text)
        return _v6_number(address)

    def __str__(self):
        mapped = self.ipv4_mapped
        text = _v6_text(self._ip) if mapped is None else "::ffff:" + str(mapped)
        return text if self.scope_id is None else text + "%" + self.scope_id

    def _exploded(self):
        digits = f"{self._ip:032x}"
        text = ":".join([digits[at : at + 4] for at in range(0, 32, 4)])
        mapped = self.ipv4_mapped
        if mapped is not None:
            text = text[:30] + str(mapped)
        return text if self.scope_id is None else text + "%" + self.scope_id

    def __eq__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self._ip != other._ip or self.version != other.version:
            return False
        return self.scope_id == (other.scope_id if isinstance(other, IPv6Address) else None)

    def __hash__(self):
        return hash((self._ip, self.scope_id))

    @property
    def reverse_pointer(self):
        return ".".join(f"{self._ip:032x}"[::-1]) + ".ip6.arpa"

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def sixtofour(self):
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None

    @property
    def teredo(self):
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)

    @property
    def is_multicast(self):
        mapped = self.ipv4_mapped
        return self._ip >> 120 == 0xFF if mapped is None else mapped.is_multicast

    @property
    def is_reserved(self):
        mapped = self.ipv4_mapped
        return self._within(_V6_RESERVED) if mapped is None else mapped.is_reserved

    @property
    def is_link_local(self):
        mapped = self.ipv4_mapped
        return self._ip >> 118 == 0x3FA if mapped is None else mapped.is_link_local

    @property
    def is_site_local(self):
        return self._ip >> 118 == 0x3FB

    @property
    def is_private(self):
        mapped = self.ipv4_mapped
        if mapped is not None:
            return mapped.is_private
        return self._within(_V6_PRIVATE) and not self._within(_V6_PUBLIC)

    @property
    def is_global(self):
        mapped = self.ipv4_mapped
        return not self.is_private if mapped is None else mapped.is_global

    @property
    def is_unspecified(self):
        mapped = self.ipv4_mapped
        return self._ip == 0 if mapped is None else mapped.is_unspecified

    @property
    def is_loopback(self):
        mapped = self.ipv4_mapped
        return self._ip == 1 if mapped is None else mapped.is_loopback


# --- networks ---


# Address and prefix as they are given: "a/b", or a pair.
def _split(address):
    if isinstance(address, (bytes, int)):
        return address, None
    if isinstance(address, tuple):
        return address[0], address[1] if len(address) > 1 else None
    text = str(address)
    parts = text.split("/")
    if len(parts) > 2:
        raise AddressValueError(f"Only one '/' permitted in {text!r}")
    return parts[0], parts[1] if len(parts) == 2 else None


def _prefix_of_text(text, bits):
    if text.isascii() and text.isdigit() and int(text) <= bits:
        return int(text)
    if bits == 32 and "." in text:
        try:
            mask = _v4_number(text)
        except AddressValueError:
            raise NetmaskValueError(f"{text!r} is not a valid netmask") from None
        # A netmask, or what it leaves.
        for number in (mask, mask ^ 0xFFFFFFFF):
            zeros = (number & -number).bit_length() - 1 if number else 32
            if number >> zeros == (1 << 32 - zeros) - 1:
                return 32 - zeros
    raise NetmaskValueError(f"{text!r} is not a valid netmask")


def _prefix_of(given, bits):
    if given is None:
        return bits
    if isinstance(given, int):
        if not 0 <= given <= bits:
            raise NetmaskValueError(f"'{given}' is not a valid netmask")
        return given
    return _prefix_of_text(str(given), bits)


@functools.total_ordering
class _Network:
    def __init__(self, address, strict=True):
        address, given = _split(address)
        self.network_address = self._address(address)
        self._prefixlen = _prefix_of(given, self.max_prefixlen)
        number = int(self.network_address)
        if number & self._rest():
            if strict:
                raise ValueError(f"{self} has host bits set")
            self.network_address = self._address(number & ~self._rest())

    def _rest(self):
        return (1 << self.max_prefixlen - self._prefixlen) - 1

    def _made(self, number, prefixlen):
        return type(self)((number, prefixlen))

    def _mask(self):
        return (1 << self.max_prefixlen) - 1 ^ self._rest()

    @property
    def prefixlen(self):
        return self._prefixlen

    @property
    def netmask(self):
        return self._address(self._mask())

    @property
    def hostmask(self):
        return self._address(self._rest())

    @property
    def broadcast_address(self):
        return self._address(int(self.network_address) | self._rest())

    @property
    def num_addresses(self):
        return self._rest() + 1

    @property
    def with_prefixlen(self):
        return f"{self.network_address}/{self._prefixlen}"

    @property
    def with_netmask(self):
        return f"{self.network_address}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self.network_address}/{self.hostmask}"

    @property
    def compressed(self):
        return str(self)

    @property
    def exploded(self):
        return f"{self.network_address.exploded}/{self._prefixlen}"

    def __str__(self):
        return self.with_prefixlen

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __iter__(self):
        first = int(self.network_address)
        for number in range(first, first + self.num_addresses):
            yield self._address(number)

    def __getitem__(self, n):
        first, last = int(self.network_address), int(self.broadcast_address)
        number = first + n if n >= 0 else last + n + 1
        if not first <= number <= last:
            raise IndexError("address out of range")
        return self._address(number)

    def __contains__(self, other):
        if isinstance(other, _Network) or other.version != self.version:
            return False
        return int(other) & self._mask() == int(self.network_address)

    def __eq__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        return (
            self.version == other.version and self._prefixlen == other._prefixlen
            and int(self.network_address) == int(other.network_address)
        )

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        self._check_version(other)
        if self.network_address != other.network_address:
            return self.network_address < other.network_address
        return self.netmask < other.netmask

    def __hash__(self):
        return hash(int(self.network_address) ^ int(self.netmask))

    def _check_version(self, other):
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")

    def overlaps(self, other):
        return (
            other.network_address in self or other.broadcast_address in self
            or self.network_address in other or self.broadcast_address in other
        )

    def _is_within(self, other):
        self._check_version(other)
        return other.network_address <= self.network_address and other.broadcast_address >= self.broadcast_address

    def subnet_of(self, other):
        return self._is_within(other)

    def supernet_of(self, other):
        return other._is_within(self)

    def compare_networks(self, other):
        self._check_version(other)
        mine = (int(self.network_address), int(self.netmask))
        others = (int(other.network_address), int(other.netmask))
        return -1 if mine < others else 1 if mine > others else 0

    def hosts(self):
        first, last = int(self.network_address), int(self.broadcast_address)
        if self._prefixlen == self.max_prefixlen:
            return [self._address(first)]
        if self._prefixlen == self.max_prefixlen - 1:
            return [self._address(first), self._address(last)]
        return self._hosts(first + 1, last if self.version == 4 else last + 1)

    def _hosts(self, first, end):
        for number in range(first, end):
            yield self._address(number)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        prefixlen = self._prefixlen + prefixlen_diff
        if prefixlen > self.max_prefixlen:
            raise ValueError(f"prefix length diff {prefixlen} is invalid for netblock {self}")
        first = int(self.network_address)
        for number in range(first, first + self.num_addresses, 1 << self.max_prefixlen - prefixlen):
            yield self._made(number, prefixlen)

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self._prefixlen - new_prefix
        prefixlen = self._prefixlen - prefixlen_diff
        if prefixlen < 0:
            raise ValueError(f"current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}")
        return self._made(int(self.network_address) >> self.max_prefixlen - prefixlen << self.max_prefixlen - prefixlen, prefixlen)

    def address_exclude(self, other):
        self._check_version(other)
        if not isinstance(other, _Network):
            raise TypeError(f"{other} is not a network object")
        if not other.subnet_of(self):
            raise ValueError(f"{other} not contained in {self}")
        if other == self:
            return
        low, high = self.subnets()
        while low != other and high != other:
            if other.subnet_of(low):
                yield high
                low, high = low.subnets()
            else:
                yield low
                low, high = high.subnets()
        yield high if low == other else low

    @property
    def is_multicast(self):
        return self.network_address.is_multicast and self.broadcast_address.is_multicast

    @property
    def is_reserved(self):
        return self.network_address.is_reserved and self.broadcast_address.is_reserved

    @property
    def is_link_local(self):
        return self.network_address.is_link_local and self.broadcast_address.is_link_local

    @property
    def is_private(self):
        return self.network_address.is_private and self.broadcast_address.is_private

    @property
    def is_global(self):
        return self.network_address.is_global and self.broadcast_address.is_global

    @property
    def is_unspecified(self):
        return self.network_address.is_unspecified and self.broadcast_address.is_unspecified

    @property
    def is_loopback(self):
        return self.network_address.is_loopback and self.broadcast_address.is_loopback


class IPv4Network(_Network):
    version = 4
    max_prefixlen = 32

    def _address(self, address):
        return IPv4Address(address)


class IPv6Network(_Network):
    version = 6
    max_prefixlen = 128

    def _address(self, address):
        return IPv6Address(address)


# --- interfaces ---


# What interfaces of both versions have: `_plain` is the class of addresses, `_network` that of networks.
class _Interface:
    def _join(self, address, bits):
        address, given = _split(address)
        self._plain.__init__(self, address)
        self.network = self._network((self._ip, _prefix_of(given, bits)), False)
        self.netmask = self.network.netmask
        self._prefixlen = self.network.prefixlen

    @property
    def hostmask(self):
        return self.network.hostmask

    def __str__(self):
        return f"{self._plain.__str__(self)}/{self._prefixlen}"

    def __eq__(self, other):
        if not isinstance(other, _Interface) or self._plain is not other._plain:
            return False if isinstance(other, _Address) else NotImplemented
        return self._ip == other._ip and self.network == other.network

    def __lt__(self, other):
        less = self._plain.__lt__(self, other)
        if less is NotImplemented:
            return NotImplemented
        if not isinstance(other, _Interface):
            return False
        return self._ip < other._ip if self.network == other.network else self.network < other.network

    def __hash__(self):
        return hash((self._ip, self._prefixlen, int(self.network.network_address)))

    @property
    def ip(self):
        return self._plain(self._ip)

    @property
    def with_prefixlen(self):
        return f"{self.ip}/{self._prefixlen}"

    @property
    def with_netmask(self):
        return f"{self.ip}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self.ip}/{self.hostmask}"


class IPv4Interface(_Interface, IPv4Address):
    _plain = IPv4Address
    _network = IPv4Network

    def __init__(self, address):
        self._join(address, 32)


class IPv6Interface(_Interface, IPv6Address):
    _plain = IPv6Address
    _network = IPv6Network

    def __init__(self, address):
        self._join(address, 128)


# --- several of them ---


def summarize_address_range(first, last):
    if not isinstance(first, _Address) or not isinstance(last, _Address):
        raise TypeError("first and last must be IP addresses, not networks")
    if first.version != last.version:
        raise TypeError(f"{first} and {last} are not of the same version")
    if first > last:
        raise ValueError("last IP address must be greater than first")
    network = IPv4Network if first.version == 4 else IPv6Network
    low, high = int(first), int(last)
    while low <= high:
        zeros = (low & -low).bit_length() - 1 if low else first.max_prefixlen
        bits = min(zeros, (high - low + 1).bit_length() - 1)
        yield network((low, first.max_prefixlen - bits))
        low += 1 << bits


def collapse_addresses(addresses):
    networks = []
    for one in addresses:
        if networks and networks[-1].version != one.version:
            raise TypeError(f"{one} and {networks[-1]} are not of the same version")
        if isinstance(one, _Network):
            networks.append(one)
        elif one.version == 4:
            networks.append(IPv4Network(int(one)))
        else:
            networks.append(IPv6Network(int(one)))
    kept = []
    for one in sorted(set(networks)):
        if kept and one.subnet_of(kept[-1]):
            continue
        kept.append(one)
        # Two halves are the whole.
        while len(kept) > 1 and kept[-2].prefixlen == kept[-1].prefixlen and kept[-2].supernet() == kept[-1].supernet():
            kept.pop()
            kept.append(kept.pop().supernet())
    return iter(kept)


def get_mixed_type_key(obj):
    if isinstance(obj, _Network):
        return (obj.version, obj.network_address, obj.netmask)
    if isinstance(obj, _Address):
        return (obj.version, obj)
    return NotImplemented
