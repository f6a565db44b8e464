# What is wrong inside the fields of f-strings.


def show(e):
    print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset, e.filename)


try:
    eval("f'{a b}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{a:{b!x}}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{a!}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{a:'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{a=!r:>10'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{a +}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{*a}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{!r}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{:x}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{a!r!s}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{a!r x}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{(a}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{a[}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{a = b}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{def}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{return}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'abc")
except SyntaxError as e:
    show(e)
try:
    eval("f'''{\na b}'''")
except SyntaxError as e:
    show(e)
try:
    eval("f'{yield}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{a:{}}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{1 if}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{a.}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{a,}' f'{'")
except SyntaxError as e:
    show(e)
