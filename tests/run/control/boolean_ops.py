def t(name, value):
    print("eval", name)
    return value


print(t("a", 0) or t("b", 5))
print(t("a", 1) or t("b", 5))
print(t("a", 0) and t("b", 5))
print(t("a", 1) and t("b", []))
print(not t("a", ""), not not t("b", "x"))
print(0 or "" or None, 1 and "x" and [], 0 or [] or "end")
if t("l", 1) and (t("m", 0) or t("r", 2)):
    print("yes")
print(t("x", 1) < t("y", 2) < t("z", 3))
print(t("x", 3) < t("y", 2) < t("z", 3))
x = None
print(x or "default", x is None, x is not None)
print([] or {}, () and 1, "" or 0.0)
