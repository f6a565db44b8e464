# wasm: skip no signals
# Ctrl-C ends functions that recur without a loop, by their own name or by others'.
import os
import signal


def later(number, frame):
    os.kill(os.getpid(), signal.SIGINT)


signal.signal(signal.SIGALRM, later)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def left(depth):
    return 0 if depth == 0 else right(depth - 1) + right(depth - 1)


def right(depth):
    return 1 if depth == 0 else left(depth - 1) + left(depth - 1)


class Tree:
    def visit(self, depth):
        if depth == 0:
            return 1
        return self.visit(depth - 1) + self.visit(depth - 1)


def leaves(depth):
    if depth == 0:
        yield 1
    else:
        yield from leaves(depth - 1)
        yield from leaves(depth - 1)


def walk():
    *_, last = leaves(60)


for work in (lambda: fib(80)), (lambda: left(70)), (lambda: Tree().visit(70)), walk:
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    try:
        try:
            work()
        finally:
            print("cleaning up")
    except KeyboardInterrupt:
        print("interrupted")
print(fib(15), left(4), Tree().visit(4))
