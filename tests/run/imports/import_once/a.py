print("loading a")
import b

shared = b.shared
shared.append("a")
