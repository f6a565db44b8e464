# signal. Handlers run where the program looks for signals: in its loops, and where it waits. Their frame is None.

from builtins import _poll_signals, _signal_handlers
from enum import IntEnum


class Signals(IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGIOT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGSTKFLT = 16
    SIGCHLD = 17
    SIGCLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGURG = 23
    SIGXCPU = 24
    SIGXFSZ = 25
    SIGVTALRM = 26
    SIGPROF = 27
    SIGWINCH = 28
    SIGIO = 29
    SIGPOLL = 29
    SIGPWR = 30
    SIGSYS = 31
    SIGRTMIN = 34
    SIGRTMAX = 64


class Handlers(IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


SIGHUP = Signals.SIGHUP
SIGINT = Signals.SIGINT
SIGQUIT = Signals.SIGQUIT
SIGILL = Signals.SIGILL
SIGTRAP = Signals.SIGTRAP
SIGABRT = Signals.SIGABRT
SIGIOT = Signals.SIGIOT
SIGBUS = Signals.SIGBUS
SIGFPE = Signals.SIGFPE
SIGKILL = Signals.SIGKILL
SIGUSR1 = Signals.SIGUSR1
SIGSEGV = Signals.SIGSEGV
SIGUSR2 = Signals.SIGUSR2
SIGPIPE = Signals.SIGPIPE
SIGALRM = Signals.SIGALRM
SIGTERM = Signals.SIGTERM
SIGSTKFLT = Signals.SIGSTKFLT
SIGCHLD = Signals.SIGCHLD
SIGCLD = Signals.SIGCLD
SIGCONT = Signals.SIGCONT
SIGSTOP = Signals.SIGSTOP
SIGTSTP = Signals.SIGTSTP
SIGTTIN = Signals.SIGTTIN
SIGTTOU = Signals.SIGTTOU
SIGURG = Signals.SIGURG
SIGXCPU = Signals.SIGXCPU
SIGXFSZ = Signals.SIGXFSZ
SIGVTALRM = Signals.SIGVTALRM
SIGPROF = Signals.SIGPROF
SIGWINCH = Signals.SIGWINCH
SIGIO = Signals.SIGIO
SIGPOLL = Signals.SIGPOLL
SIGPWR = Signals.SIGPWR
SIGSYS = Signals.SIGSYS
SIGRTMIN = Signals.SIGRTMIN
SIGRTMAX = Signals.SIGRTMAX
SIG_DFL = Handlers.SIG_DFL
SIG_IGN = Handlers.SIG_IGN
NSIG = 65
ITIMER_REAL = 0

_DESCRIPTIONS = {
    1: "Hangup", 2: "Interrupt", 3: "Quit", 4: "Illegal instruction", 5: "Trace/breakpoint trap", 6: "Aborted",
    7: "Bus error", 8: "Floating point exception", 9: "Killed", 10: "User defined signal 1", 11: "Segmentation fault",
    12: "User defined signal 2", 13: "Broken pipe", 14: "Alarm clock", 15: "Terminated", 16: "Stack fault",
    17: "Child exited", 18: "Continued", 19: "Stopped (signal)", 20: "Stopped", 21: "Stopped (tty input)",
    22: "Stopped (tty output)", 23: "Urgent I/O condition", 24: "CPU time limit exceeded", 25: "File size limit exceeded",
    26: "Virtual timer expired", 27: "Profiling timer expired", 28: "Window changed", 29: "I/O possible",
    30: "Power failure", 31: "Bad system call",
}

# What `signal_listen` makes of a signal.
_DEFAULT = 0
_IGNORE = 1
_INTERRUPT = 2
_HANDLER = 3


# What `signal` was given last, by number.
_given = {}


def _checked(signalnum):
    number = int(signalnum)
    if number < 1 or number >= NSIG:
        raise ValueError("signal number out of range")
    return number


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


def getsignal(signalnum):
    number = _checked(signalnum)
    if number in _given:
        return _given[number]
    if number != 2 or intrinsics.signal_ignored(number):
        return SIG_IGN if intrinsics.signal_ignored(number) else SIG_DFL
    return default_int_handler


def signal(signalnum, handler):
    number = int(signalnum)
    if callable(handler):
        how = _INTERRUPT if handler is default_int_handler else _HANDLER
    elif handler == SIG_DFL:
        how = _DEFAULT
    elif handler == SIG_IGN:
        how = _IGNORE
    else:
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    _checked(number)
    previous = getsignal(number)
    if not intrinsics.signal_listen(number, how):
        raise OSError(22, "Invalid argument")
    if callable(handler):
        _signal_handlers[number] = handler
        _given[number] = handler
    else:
        _given[number] = SIG_IGN if how == _IGNORE else SIG_DFL
    return previous


def raise_signal(signalnum, /):
    intrinsics.signal_send(0, _checked(signalnum))
    _poll_signals()


def alarm(seconds, /):
    left = intrinsics.signal_alarm(float(seconds), 0.0)
    return int(left) + (1 if left > int(left) else 0)


def setitimer(which, seconds, interval=0.0, /):
    if which != ITIMER_REAL:
        raise ValueError("only ITIMER_REAL is supported")
    return (intrinsics.signal_alarm(float(seconds), float(interval)), 0.0)


def pause():
    while not intrinsics.signal_pending():
        intrinsics.sleep(1e6)
    _poll_signals()


def strsignal(signalnum, /):
    number = _checked(signalnum)
    return f"Real-time signal {number - 34}" if number >= 34 else _DESCRIPTIONS.get(number)


def valid_signals():
    # Those between 34 and 64 have no names, and the C library keeps two to itself.
    named = {Signals(number) for number in [*range(1, 32), 34, 64]}
    return named | set(range(35, 64))
