a = "\d+"
b = x is "text"
c = f"\w{a}\."
