for v in (0, 5, -5, 1234567, -1234567, 2**70):
    print(f"{v:d}|{v:8}|{v:<8}|{v:^8}|{v:>8}|{v:08}|{v:+}|{v: }|{v:,}|{v:_}|{v:*>12,}|{v:=+10}")
for v in (10, 255, -255, 2**65):
    print(f"{v:b}|{v:o}|{v:x}|{v:X}|{v:#b}|{v:#o}|{v:#x}|{v:#010x}|{v:_b}|{v:c}" if 0 <= v < 1000 else f"{v:#x}|{v:_x}|{v:020X}")
print(f"{5:.2f} {5:e} {5:g} {1234567:g} {5:%} {3:n}")
print(f"{True:d} {True:5}| {True} {False:>7}|")
for spec in ("s", "q", ".2", "+s", ",b", "z"):
    try:
        print(format(5, spec))
    except ValueError as e:
        print(e)
print(f"{-7:=6}|{-7:x=6}|{7:<+5}|{0:#x}|{-1:#b}|{-1:08b}|{12345:010,}")
