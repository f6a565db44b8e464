# urllib: a package of which only `urllib.parse` is here.
