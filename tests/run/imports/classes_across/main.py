from base import Animal, REGISTRY
import kinds

for a in kinds.make_all():
    print(a.speak(), isinstance(a, Animal), type(a).__name__, type(a).__module__)
print(sorted(REGISTRY))


class Local(kinds.Dog):
    def speak(self):
        return "local " + super().speak()


print(Local("x").speak(), sorted(REGISTRY))
try:
    kinds.fail()
except kinds.KindError as e:
    print(type(e).__name__, e)
