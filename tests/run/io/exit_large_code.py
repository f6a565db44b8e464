import sys

print("before")
try:
    sys.exit(300)
except SystemExit as e:
    print("caught", e.code)
try:
    sys.exit()
except SystemExit as e:
    print("caught", e.code)
try:
    sys.exit([1, 2])
except SystemExit as e:
    print("caught", e.code)
try:
    raise SystemExit
except SystemExit as e:
    print("caught", e.code, e.args)
sys.exit(258)
