print("loading c")
name = __name__
