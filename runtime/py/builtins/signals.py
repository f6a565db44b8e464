# Signals that the program sees: the compiler lets a program that could see an interrupt look for them in its loops.

# What to call, by number of the signal.
_signal_handlers = {}

_SIGINT = 2
# What becomes of a signal: `signal_listen`.
_SIGNAL_INTERRUPTS = 2


def _listen_for_interrupts():
    if not intrinsics.signal_ignored(_SIGINT):
        intrinsics.signal_listen(_SIGINT, _SIGNAL_INTERRUPTS)


def _poll_signals():
    if intrinsics.signal_pending():
        _signalled()


def _signalled():
    number = intrinsics.int(intrinsics.signal_take())
    while number != 0:
        handler = _signal_handlers.get(number)
        if handler is None:
            raise KeyboardInterrupt
        # Of the frame that was interrupted nothing is known.
        handler(number, None)
        number = intrinsics.int(intrinsics.signal_take())
