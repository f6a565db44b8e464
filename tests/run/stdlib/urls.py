from urllib.parse import *
u = urlparse("http://user:pw@Host.com:8080/a/b;p?q=1&r=2#frag"); print(u, u.hostname, u.port, u.username, u.password, u.geturl(), u[1], u._replace(path="/z").geturl())
print(urlsplit("//h/p?x"), urlunsplit(("http", "a", "b", "c", "")), urlparse("mailto:x@y"), urlparse("/path"))
print(parse_qs("a=1&b=2&a=3&c="), parse_qsl("a=1&b=%20x+y"), urlencode({"a": 1, "b": "x y&"}), urlencode([("k", [1, 2])], doseq=True))
print(quote("a b/ü?"), quote_plus("a b/"), unquote("a%20b%C3%BC"), unquote_plus("a+b"), quote("é", safe=""), quote(b"\xff"))
for b, x in [("http://a/b/c/d", "g"), ("http://a/b/c/d", "../g"), ("http://a/b/c/d", "/g"), ("http://a/b/c/d", "//h/x"), ("http://a/b/c/d", "?q"), ("http://a/b/c/d", "#f"), ("http://a/b/c/", "x/./y/../z"), ("", "x"), ("http://a", "b")]: print(urljoin(b, x))
print(urldefrag("http://a#b"))
