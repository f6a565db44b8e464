import clock
import report

print(report.line())
clock.now = lambda: 99
print(report.line())
original = clock.Timer.read
clock.Timer.read = lambda self: -original(self)
print(report.timed())
clock.Timer.read = original
print(report.timed())
setattr(clock, "extra", [1])
clock.extra.append(2)
print(clock.extra, getattr(clock, "extra") is clock.extra, hasattr(clock, "none"))
del clock.extra
print(hasattr(clock, "extra"))
