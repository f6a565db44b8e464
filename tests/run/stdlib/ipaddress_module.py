# Addresses, networks and interfaces.
import ipaddress
from ipaddress import (
    IPv4Address, IPv4Interface, IPv4Network, IPv6Address, IPv6Interface, IPv6Network, collapse_addresses, ip_address,
    ip_interface, ip_network, summarize_address_range,
)


def attempt(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


for text in (
    "192.168.0.1", "0.0.0.0", "256.1.1.1", "1.2.3", "1.2.3.4.5", "1.2.3.", "a.1.1.1", "0001.1.1.1", "01.1.1.1", "",
    "1.2.3.4/24", " 1.2.3.4", "1.2.3.-4",
):
    attempt(IPv4Address, text)
for text in (
    "::", "::1", "1::", "2001:db8::1", "2001:0db8:0000:0000:0000:ff00:0042:8329", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1:2", "1::2::3", "1:2:3:4:5:6:7", ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7:", "g::",
    "12345::", "1:2:3:4:5:6:7:8:9", "1:2:3:4::5:6:7:8", "::1.2.3", "fe80::1%eth0", "fe80::1%", "", "::1/64", "0:0:1:0:0:0:1:0",
):
    attempt(IPv6Address, text)
for value in (0, 1, 2**32 - 1, 2**32, -1, b"\x01\x02\x03\x04", b"abc", None, 1.5):
    attempt(IPv4Address, value)
for value in (0, 2**64, 2**128, -1, bytes(16), b"abc"):
    attempt(IPv6Address, value)
for value in ("1.2.3.4", "::1", "x", 5, 2**40, "1.2.3.4/8", b"\x01\x02\x03\x04"):
    attempt(ip_address, value)
one = ip_address("10.0.0.5")
print(one, repr(one), int(one), one + 3, one - 5, one.packed, one.exploded, one.compressed, one.reverse_pointer, hash(one) == hash(ip_address("10.0.0.5")))
print(one < ip_address("10.0.0.6"), one == "10.0.0.5", one == ip_address("10.0.0.5"), one >= one, one.version, one.max_prefixlen)
attempt(lambda: one < ip_address("::1"))
attempt(lambda: one < 5)
attempt(lambda: one + "a")
attempt(lambda: one - 2**32)
print(f"{one} {one:>12s} {one:b} {one:x} {one:#x} {one:_b} {one:#_X} {one:n} {one:s}")
attempt(format, one, ">12")
attempt(format, one, "d")
for text in ("10.1.1.1", "8.8.8.8", "127.0.0.1", "224.0.0.1", "169.254.3.4", "240.0.0.1", "0.0.0.0", "100.64.0.1", "192.0.0.9", "255.255.255.255", "172.31.0.1"):
    a = IPv4Address(text)
    print(a, a.is_private, a.is_global, a.is_loopback, a.is_multicast, a.is_reserved, a.is_link_local, a.is_unspecified, a.ipv6_mapped)
for text in ("::1", "::", "fe80::1", "fc00::1", "ff02::1", "2001:db8::1", "2606:4700::1111", "::ffff:10.0.0.1", "2002:102:304::", "2001:0:102:304:0:0:f5ff:fffe", "fec0::1"):
    a = IPv6Address(text)
    print(a, a.exploded, a.is_private, a.is_global, a.is_loopback, a.is_multicast, a.is_reserved, a.is_link_local, a.is_site_local, a.is_unspecified)
    print(a.ipv4_mapped, a.sixtofour, a.teredo, a.reverse_pointer[:15], a.scope_id)
for value in ("10.0.0.0/8", "10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/255.255.0.0", "10.0.0.0/0.0.255.255", "10.0.0.0/255.0.255.0", "10.0.0.0/x", "10.0.0.0/", "1.2.3.4", "::/0", "2001:db8::/32", "::1/129", "x/3", "1/2/3", 5, (5, 32), ("10.0.0.0", "255.0.0.0"), ("10.0.0.0", 40), "10.0.0.0/-1"):
    attempt(ip_network, value)
attempt(ip_network, "10.0.0.1/8", False)
attempt(IPv4Network, "10.0.0.1/8")
attempt(IPv4Network, "10.0.0.0/40")
net = ip_network("192.168.4.0/29")
print(net, net.network_address, net.broadcast_address, net.netmask, net.hostmask, net.prefixlen, net.num_addresses, net.with_netmask, net.with_hostmask)
print([str(host) for host in net.hosts()], [str(a) for a in net][:2], net[0], net[-1], ip_address("192.168.4.3") in net, ip_address("192.168.5.3") in net)
attempt(lambda: net[8])
print(list(net.subnets()), list(net.subnets(new_prefix=31))[-1], net.supernet(), net.supernet(new_prefix=20), net.supernet(3))
for arguments in ({"new_prefix": 20}, {"prefixlen_diff": 10}, {"prefixlen_diff": -1}, {"prefixlen_diff": 2, "new_prefix": 31}):
    attempt(lambda: list(net.subnets(**arguments)))
attempt(lambda: net.supernet(prefixlen_diff=40))
attempt(lambda: net.supernet(new_prefix=30))
print(net.overlaps(ip_network("192.168.0.0/16")), net.subnet_of(ip_network("192.168.0.0/16")), net.supernet_of(ip_network("192.168.4.4/31")), net == ip_network("192.168.4.0/29"), net < ip_network("192.168.5.0/24"), net.compare_networks(ip_network("192.168.3.0/24")), net.is_private)
print(list(ip_network("192.0.2.0/28").address_exclude(ip_network("192.0.2.1/32"))))
print(list(ip_network("10.0.0.0/31").hosts()), list(ip_network("10.0.0.7/32").hosts()), list(ip_network("2001:db8::/126").hosts()))
print(sorted([ip_network("10.2.0.0/16"), ip_network("10.1.0.0/16"), ip_network("10.1.0.0/17")]))
attempt(lambda: net.subnet_of(ip_network("::/0")))
face = ip_interface("192.168.1.7/24")
print(face, repr(face), face.ip, face.network, face.netmask, face.hostmask, face.with_prefixlen, face.with_netmask, face.with_hostmask, face == ip_interface("192.168.1.7/24"), face == face.ip, face.is_private)
print(ip_interface("2001:db8::5/64").network, ip_interface("1.2.3.4"), IPv6Interface("::1"), IPv4Interface(("10.0.0.9", 8)).network)
attempt(ip_interface, "1.2.3.4/40")
print(list(summarize_address_range(ip_address("192.0.2.0"), ip_address("192.0.2.130"))))
attempt(lambda: list(summarize_address_range(ip_address("2.0.0.0"), ip_address("1.0.0.0"))))
print(list(collapse_addresses([ip_network("192.0.2.0/25"), ip_network("192.0.2.128/25"), ip_network("192.0.2.4/30"), ip_address("10.0.0.1"), ip_address("10.0.0.0")])))
print(sorted([ip_network("10.0.0.0/8"), ip_address("9.0.0.1"), ip_address("::1")], key=ipaddress.get_mixed_type_key))
print({ip_address("1.1.1.1"): "a"}[ip_address("1.1.1.1")], len({net, ip_network("192.168.4.0/29")}), ipaddress.v4_int_to_packed(5), issubclass(ipaddress.AddressValueError, ValueError))
