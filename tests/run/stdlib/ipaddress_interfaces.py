# Interfaces compared with each other, with addresses and with other things.
import ipaddress as ip
a=ip.ip_interface("10.1.2.3/8"); b=ip.ip_interface("2001:db8::1/32"); c=ip.ip_interface("10.1.2.4/8")
print(a,repr(a),b,repr(b),a<c,a==c,a==a.ip,a!=b,hash(a)==hash(ip.ip_interface("10.1.2.3/8")),a.network,b.network,a.with_netmask,b.with_hostmask,a.ip,b.ip)
for f in (lambda: a<b, lambda: a<5):
    try: print(f())
    except TypeError as e: print(e)
print(a==5, ip.IPv4Interface("1.2.3.4"), isinstance(a, ip.IPv4Address))
print(a < ip.ip_address("11.0.0.0"), a <= ip.ip_address("11.0.0.0"), ip.ip_address("1.0.0.0") < a)
