import argparse
p = argparse.ArgumentParser(prog="git")
p.add_argument("--verbose", "-v", action="store_true", help="be loud")
sub = p.add_subparsers(dest="cmd", help="sub-command help")
c = sub.add_parser("clone", help="clone it"); c.add_argument("url"); c.add_argument("--depth", type=int, default=1)
d = sub.add_parser("commit", help="commit it", aliases=["ci"]); d.add_argument("-m", "--message", required=True)
c.set_defaults(func=lambda a: print("cloning", a.url, a.depth))
a = p.parse_args(["clone", "http://x", "--depth", "3"]); a.func(a); print(a.cmd)
print(p.parse_args(["-v", "commit", "-m", "hi"])); print(p.parse_args([]))
p.print_help(); c.print_help()
g = argparse.ArgumentParser(prog="g", exit_on_error=False, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
grp = g.add_argument_group("things", "desc of things"); grp.add_argument("--aa", type=int, default=4, help="aa help")
m = g.add_mutually_exclusive_group(required=True); m.add_argument("--on", action="store_true", help="on"); m.add_argument("--off", action="store_true")
print(g.parse_args(["--on"]))
for bad in (["--on", "--off"], [], ["--aa", "x", "--on"]):
    try: g.parse_args(bad)
    except argparse.ArgumentError as e: print(e)
    except SystemExit as e: print("exit", e)
g.print_help()
n = argparse.Namespace(a=1, b="x"); print(n, n == argparse.Namespace(a=1, b="x"), "a" in n)
class Up(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())
q = argparse.ArgumentParser(prog="q"); q.add_argument("--name", action=Up); q.add_argument("rest", nargs="*", default=[]); q.add_argument("--bo", action=argparse.BooleanOptionalAction, default=True)
print(q.parse_args(["--name", "bob", "x", "y"]), q.parse_args(["--no-bo", "-5"]), q.parse_args(["--", "--name"]))
def pos(s):
    v = int(s)
    if v <= 0: raise argparse.ArgumentTypeError("must be positive")
    return v
r = argparse.ArgumentParser(prog="r", exit_on_error=False); r.add_argument("n", type=pos); r.add_argument("-f", "--file", nargs="?")
try: r.parse_args(["-3"])
except argparse.ArgumentError as e: print(e)
print(r.parse_args(["3"]), r.format_usage())
