# Floats to a fixed number of places, by words where they are enough and by long division elsewhere.

values = [0.0, -0.0, 0.5, 1.5, 2.5, 0.25, 0.125, 0.375, 1e-5, 5e-324, 2.2250738585072014e-308, 0.1, 0.7, 2.675, 1.005]
values += [99.995, 999.9995, 0.9999999, 0.05, 0.95, 123456789.123456789, 2.0**52 + 0.5, 2.0**53, 2.0**53 + 2, 2.0**63]
values += [2.0**64, 1e15, 1e16, 1e19, 1.8446744073709552e19, 1e22, 1e100, 3.3333333333333335, 1 / 7, 1 / 3 * 1e10]
for x in values:
    for places in range(0, 25):
        text = f"{x:.{places}f}"
        assert float(text) == round(x, places) or places > 22, (x, places)
        if places in (0, 1, 2, 3, 6, 17, 19, 20, 21, 22, 23, 24):
            print(text, "%.*f" % (places, -x), format(-x, f"#.{places}f"), end=" ")
    print()
    print(f"{x:.0%} {x:.1%} {-x:.2%} {x:8.3f}| {x:<12.1f}| {-x:^14.2f}| {x:+.1f} {x: .2f} {x:08.2f} {-x:010.3f} {x:,.2f} {x:_.0f}")
    print(f"{x:z.1f} {-x:z.1f} {-x / 1000:z.2f} {x:#.0f} {x:*>12.2F} {x:=+12.3f}")
    print("%f %.0f %#.0f %10.2f %-10.2f| %+.3f % .1f %010.2f" % (x, x, x, x, x, x, x, x))
for x in (float("inf"), -float("inf"), float("nan")):
    print(f"{x:.2f} {x:010.2f} {x:,.1f} {x:.1%} {x:+F}", "%.2f %010.1f %+f" % (x, x, x))
