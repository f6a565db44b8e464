import html

print(html.escape("<a href=\"x\">it's & more</a>"), html.escape("<\"'>", quote=False), html.escape(""))
print(html.unescape("&lt;p&gt; &amp;amp; &quot;q&quot; &#39;x&#x27; &nbsp;| &copy; &eacute; &hellip; &mdash;"))
print(html.unescape("&#65;&#x41;&#X42;&#66 &amp &ampx &unknown; &; & &# &#x; &lt"), ascii(html.unescape("&#0;&#128;&#xD800;&#x110000;&#1;&#x80;")))
print(html.unescape("no references"), html.unescape("a&b&c"), html.unescape(html.escape("<&>\"'")) == "<&>\"'")
