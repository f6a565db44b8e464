a = 0755
b = 0x
c = 1_
d = 0o9
e = 12abc
