def copy(a, b):
    with open(a) as f, open(b) as g:
        for line in f:
            if not line:
                return line
            g.write(line)


def plain(lock):
    with lock:
        pass
