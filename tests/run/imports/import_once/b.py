print("loading b")
shared = ["b"]
value = len(shared) * 10
