try:
    quit("bye")
except SystemExit as e:
    print(e.code)
print("before")
exit(3)
