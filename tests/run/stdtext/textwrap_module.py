import textwrap

text = "The quick brown fox jumped over the lazy dog. It was a well-known, often-told story -- or so they say; supercalifragilisticexpialidocious!"
for width in (10, 20, 35, 70):
    print(textwrap.wrap(text, width))
print(textwrap.fill(text, 30))
print(textwrap.fill(text, width=40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap("", 10), textwrap.wrap("   ", 10), textwrap.wrap("a", 1), textwrap.wrap("abc", 1), textwrap.wrap("a b", 1), textwrap.wrap("tab\there\nnew", 20), repr(textwrap.fill("x  y   z", 4)))
print(textwrap.wrap("averyverylongword short", 8), textwrap.wrap("averyverylongword short", 8, break_long_words=False), textwrap.wrap("one-two-three four", 8), textwrap.wrap("one-two-three four", 8, break_on_hyphens=False))
print(textwrap.shorten("Hello  world!", width=12), textwrap.shorten("Hello  world!", width=11), textwrap.shorten("Hello world", width=10, placeholder="..."), textwrap.shorten("  spaced   out  text ", 100))
print(textwrap.wrap(text, 30, max_lines=2), textwrap.wrap(text, 30, max_lines=2, placeholder="~"), textwrap.wrap("a b c d e f", 5, max_lines=1))
print(repr(textwrap.dedent("""
    hello
      world

    end
    """)))
print(repr(textwrap.dedent("  a\n b\n")), repr(textwrap.dedent("\ta\n\t\tb")), repr(textwrap.dedent("a\n  b")), repr(textwrap.dedent("")), repr(textwrap.dedent("   \n  x\n")), repr(textwrap.dedent("  a\n\tb")))
print(repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\nb", "--")), repr(textwrap.indent("a\n\nb", "+", lambda line: True)), repr(textwrap.indent("", "x")), repr(textwrap.indent(" \nq", "-")))
w = textwrap.TextWrapper(width=12, fix_sentence_endings=True)
print(w.wrap("End. Next one. And more."), w.fill("short"), w.width)
print(textwrap.wrap("x " * 5, 4, drop_whitespace=False), textwrap.wrap("a\nb\nc", 80, replace_whitespace=False))
for bad in (0, -1):
    try:
        textwrap.wrap("text", bad)
    except ValueError as e:
        print(e)
try:
    textwrap.shorten("hello world", width=3)
except ValueError as e:
    print(e)
