# SystemExit with an object: its text goes to stderr, the status is 1.
import sys

print("out")
sys.exit(["a", 1])
