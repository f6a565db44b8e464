import sys

print("start", len(sys.argv))
try:
    raise ImportError("no thing")
except ImportError as e:
    print(e)
sys.exit("fatal: configuration missing")
