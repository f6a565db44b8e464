class L(list):
    def __init__(self, a): self.tag = "t"
q = L([1, [2]])
print(q.__dict__)
