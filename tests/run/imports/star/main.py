from listed import *
from unlisted import *

print(shown, also())
print(visible, helper())
for name in ("hidden", "_private", "__all__x"):
    print(name, name in globals())
import listed

print(listed.hidden)
visible = "rebound here"
import unlisted

print(unlisted.visible, helper())
