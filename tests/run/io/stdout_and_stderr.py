import sys

sys.stdout.write("written")
n = sys.stdout.write(" again\n")
print(n)
sys.stderr.write("")
sys.stdout.flush()
print("a", file=sys.stdout)
out = sys.stdout
out.write("via alias\n")
w = sys.stdout.write
for i in range(3):
    w(str(i) + ",")
w("\n")
sys.stdout.writelines(["x", "y", "\n"])
try:
    sys.stdout.write(5)
except TypeError as e:
    print(e)


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, s):
        self.parts.append(s)
        return len(s)


s = Sink()
print("to", "sink", 1, file=s)
print(s.parts)
saved = sys.stdout
sys.stdout = s
print("captured")
sys.stdout = saved
print(s.parts[-2:])
