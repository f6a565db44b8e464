# Characters by their names in patterns.
import re

print(re.findall(r"\N{LATIN SMALL LETTER A}b", "ab cb"))
print(re.findall(r"[\N{DIGIT ONE}-\N{DIGIT THREE}]+", "123456"))
print(re.findall(r"\N{DIGIT ONE}{2}", "11 1"), re.findall(r"\\N{2}", r"\NN"))
print(re.compile(r"\N{BLACK STAR}").pattern, re.sub(r"\N{BLACK STAR}+", "*", "a\u2605\u2605b"))
for pattern in (
    r"\N",
    r"a\Nx",
    r"\N{",
    r"\N{}",
    r"\N{DIGIT ONE",
    r"\N{NO SUCH NAME}",
    r"a\N{DIGIT ONE}(",
    r"[\N{DIGIT ONE}-a]\N{DIGIT TWO}+(?P<x>",
    rb"\N{DIGIT ONE}",
):
    try:
        print(re.compile(pattern))
    except re.error as e:
        print(e.msg, e.pos, e.lineno, e.colno)
