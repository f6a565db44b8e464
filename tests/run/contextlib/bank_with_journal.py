"""Accounts whose transactions are context managers: nested, failing, and logged in a journal."""
from contextlib import ExitStack, contextmanager, suppress


class BankError(Exception):
    code = 1


class Overdrawn(BankError):
    code = 2

    def __init__(self, owner, short):
        super().__init__(f"{owner} is short of {short}")
        self.short = short


class Closed(BankError):
    pass


journal = []


class Account:
    def __init__(self, owner, balance=0):
        self.owner, self.balance, self.open = owner, balance, True

    def move(self, amount):
        if not self.open:
            raise Closed(self.owner)
        if self.balance + amount < 0:
            raise Overdrawn(self.owner, -(self.balance + amount))
        self.balance += amount
        return self

    __iadd__ = move

    def __isub__(self, amount):
        return self.move(-amount)

    @contextmanager
    def locked(self):
        if self.balance < 0 or not self.open:
            raise Closed(f"{self.owner} cannot be locked")
        before = self.balance
        journal.append(f"lock {self.owner}")
        try:
            yield self
        except BankError as e:
            self.balance = before
            e.add_note(f"{self.owner} back at {before}")
            raise
        finally:
            journal.append(f"unlock {self.owner} {self.balance - before:+}")


def transfer(amount, source, *targets):
    with ExitStack() as stack:
        giver = stack.enter_context(source.locked())
        takers = [stack.enter_context(t.locked()) for t in targets]
        stack.callback(journal.append, f"end of {amount}")
        share, rest = divmod(amount, len(takers))
        for i, taker in enumerate(takers):
            taker += share + (i < rest)
            giver -= share + (i < rest)
        return share
    return None


def attempt(what, *args):
    try:
        result = what(*args)
    except BankError as e:
        print(f"{type(e).__name__}[{e.code}]: {e}", getattr(e, "__notes__", []))
    except ZeroDivisionError as e:
        print("nobody:", e, repr(e.__context__))
    else:
        print("done", result)
    print("   ", "; ".join(journal) or "nothing")
    journal.clear()


ann, bo, çe = Account("ann", 100), Account("bo"), Account("çe", 10**20)
attempt(transfer, 31, ann, bo, çe)
attempt(transfer, 200, ann, bo, çe)
attempt(transfer, 5, ann)
bo.open = False
attempt(transfer, 5, ann, bo)
attempt(transfer, 5, bo, ann)
attempt(bo.move, 1)
attempt(transfer, 10**20, çe, ann)
print(ann.balance, bo.balance, çe.balance)


def convert(account, text):
    try:
        return account.move(int(text))
    except ValueError as e:
        raise BankError(f"no amount: {text!r}") from e


for text in ("-4_0", "٣", "1e3", "", "-" + "9" * 30):
    try:
        print(text, convert(ann, text).balance)
    except Overdrawn as e:
        print("short", len(str(e.short)))
    except BankError as e:
        print(e, "<-", e.__cause__, e.__suppress_context__)
with suppress(BankError), ann.locked() as a:
    a += 1
    bo.move(1)
print(journal, ann.balance == a.balance)
