import time
t = time.gmtime(0); print(t, t.tm_year, t[0], len(t), t.tm_zone)
print(time.strftime("%Y-%m-%d %H:%M:%S %a %b %j %p %y", time.gmtime(1700000000)), time.asctime(time.gmtime(1e9)), time.mktime(time.gmtime(12345)))
print(time.strptime("2024-02-29", "%Y-%m-%d")[:8], time.gmtime(-1)[:6], time.gmtime(951782400)[:8], time.ctime(0))
y, mo, *rest = time.gmtime(86400 * 59); print(y, mo, rest)
