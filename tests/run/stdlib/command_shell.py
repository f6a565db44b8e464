# cmd.Cmd on given lines, and sched with a clock of its own.
import cmd, io, sched, sys
class Shell(cmd.Cmd):
    prompt = "> "; intro = "hello"; use_rawinput = False
    def do_greet(self, arg):
        "greet NAME"
        self.stdout.write(f"hi {arg or 'you'}\n")
    def do_add(self, arg):
        print(sum(map(int, arg.split())), file=self.stdout)
    def help_topic(self): self.stdout.write("about topic\n")
    def do_quit(self, arg): return True
    def postloop(self): self.stdout.write("bye\n")
    def emptyline(self): self.stdout.write("(empty)\n")
out = io.StringIO()
s = Shell(stdin=io.StringIO("greet Bob\n\nadd 1 2 3\nhelp\nhelp greet\n?topic\nhelp nope\nfoo bar\n!x\nquit\n"), stdout=out)
s.cmdloop(); print(out.getvalue())
print(s.parseline("add 1 2"), s.parseline("?x"), s.parseline(""), s.onecmd("quit"), s.completenames("g"))
s.columnize(["a", "bb", "ccc"] * 10, 40); 
now = [0]
events = []
def sleep(d): now[0] += d
sc = sched.scheduler(lambda: now[0], sleep)
sc.enter(5, 1, lambda: events.append(("a", now[0])))
sc.enter(1, 2, lambda x, y=0: events.append((x, y, now[0])), ("b",), {"y": 3})
sc.enter(1, 1, lambda: events.append(("c", now[0])))
e = sc.enterabs(3, 1, print, ("never",))
print([q.time for q in sc.queue], sc.empty()); sc.cancel(e); sc.run(); print(events, sc.empty(), now)
try: sc.cancel(e)
except ValueError as x: print("ValueError", x)
