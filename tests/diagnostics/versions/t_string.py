x = t"hello {name}"
