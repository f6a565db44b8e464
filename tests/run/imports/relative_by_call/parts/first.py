zone = 1
