print("outer begins")
import broken

print("not reached")
