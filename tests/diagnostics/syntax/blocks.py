if a:
pass
try:
    pass
except A:
pass
with a as b:
pass
while a:
pass
