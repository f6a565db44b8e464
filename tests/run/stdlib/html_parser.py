# Each piece of a document, as the parser gives it.
from html.parser import HTMLParser


class Shown(HTMLParser):
    def handle_starttag(self, tag, attrs): print("S", tag, attrs, self.getpos(), repr(self.get_starttag_text()))
    def handle_endtag(self, tag): print("E", tag)
    def handle_startendtag(self, tag, attrs): print("SE", tag, attrs)
    def handle_data(self, d): print("D", repr(d))
    def handle_comment(self, d): print("C", repr(d))
    def handle_decl(self, d): print("DECL", repr(d))
    def handle_pi(self, d): print("PI", repr(d))
    def handle_entityref(self, n): print("ER", n)
    def handle_charref(self, n): print("CR", n)
    def unknown_decl(self, d): print("UD", repr(d))
for conv in (True, False):
    for s in ('<!DOCTYPE html><html><body class="a b" id=x checked>text &amp; &#65; &lt;more<br/><img src=\'a.png\' alt="q&quot;z"></body></html>', "<!-- c --><p>a<b>c</p>", "<script>if (a<b) {}</script>x", "a < b > c", "<?php x ?>y", "<![CDATA[q]]>", "</x y>", "<a b='c", "&bogus; &copy", "<p\n  a = 1\tb>", "<A HREF=X>UP</A>", "<style>a&amp;b</style>", "<title>a&amp;<b></title>", "plain", "<>", "</>", "<1>", "<!x>", "<!--unclosed", "<a href=x/>y", "<br / >", "<a/b=1/>", "<a b==c d = e>", "<p =x>", "<!--a--b-- >", "<!---->", "<!-->", "</ p>", "</p", "</", "<", "&#x41;&#x;&#65", "&amp", "a&b=1", "<script><!-- </p> </scrip> </SCRIPT >z", "<!DOCTYPE", "<![CDATA[a]b]]>c", "<?xml", "é<ü>", "<p>\n\n<b x='1\n2'>t</b>"):
        print("---", repr(s)); p = Shown(convert_charrefs=conv); p.feed(s); p.close()
parser = Shown()
for piece in ("<p cl", "ass='a'>on", "e &am", "p; two</", "p><!-- c", "omment -", "->", "<script>a <", " b</scr", "ipt>", "end &l"):
    print("feed", repr(piece))
    parser.feed(piece)
print("close", repr(parser.rawdata))
parser.close()
parser.reset()
print(repr(parser.rawdata), parser.lasttag, parser.getpos())


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []
        self.texts = []

    def handle_starttag(self, tag, attrs):
        if tag == "a":
            self.links.append(dict(attrs).get("href"))

    def handle_data(self, data):
        if data.strip():
            self.texts.append(data.strip())


links = Links()
links.feed("<ul><li><a href='/one'>One</a></li><li><a href='/two?a=1&amp;b=2'>Two &eacute;</a></ul>")
links.close()
print(links.links, links.texts)
