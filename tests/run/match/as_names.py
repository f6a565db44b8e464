# The words of match statements are names like any other, also behind a semicolon.
x = 1; match = 2; case = 3; type = 4
print(x, match, case, type); match = match + 1; print(match)
match: int = 5
match += 1; match *= 2
print(match)


class Settings:
    match = 1; case = 2

    def type(self): match = self.match; return match + self.case


print(Settings().type(), Settings.match)


def f(match, case=0, *, type=None): match = (match, case, type); return match


print(f(1, type=2), f(match=3, case=4))
match, case = case, match
print(match, case)
for match in range(2): print(match); case = match
print([match for match in "ab"], {case: match for case, match in [(1, 2)]}, (lambda match: match)(7))
del type
print(type(match))


def describe(match):
    match match:
        case case if case == 1: return "one"
        case (match, case): return f"pair {match} {case}"
        case _: return "other"


print(describe(1), describe((2, 3)), describe("x"))
match -1:
    case -1: print("minus one")
match (case):
    case 1: print("case is", case)
match [1, 2]:
    case [match, *case]: print(match, case)
_ = 9; print(_); match = 1; print(match, end="\n"); print(match)
