import sys

print("out")
sys.exit("a message on stderr\nwith two lines")
