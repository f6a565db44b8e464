import sys

print("normal end")
sys.exit(None)
