print("before")
import config

print("never")
