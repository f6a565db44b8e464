import getopt
print(getopt.getopt("-a -b val --long --opt=3 x y".split(), "ab:", ["long", "opt="]))
print(getopt.gnu_getopt("x -a y -bv --op 9".split(), "ab:", ["long", "opt="]))
for args in (["-z"], ["-b"], ["--nope"], ["--long=3"], ["--opt"], ["--lo"]):
    try: print(getopt.getopt(args, "ab:", ["long", "lock", "opt="]))
    except getopt.GetoptError as e: print(e, e.opt, e.msg)
