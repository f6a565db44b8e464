class Animal:
    sound = "..."

    def __init__(self, name):
        self.name = name

    def speak(self):
        return self.name + " says " + self.sound

    def kind(self):
        return "animal"


class Dog(Animal):
    sound = "woof"

    def kind(self):
        return "dog, " + super().kind()


class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age

    def speak(self):
        return super().speak() + "!" * self.age

    def kind(self):
        return "puppy, " + super().kind()


class Cat(Animal):
    def speak(self):
        return "meow"


for a in [Animal("x"), Dog("rex"), Puppy("bit", 3), Cat("tom")]:
    print(a.speak(), "|", a.kind(), "|", isinstance(a, Dog), type(a).__name__)
print(issubclass(Puppy, Animal), issubclass(Animal, Dog), issubclass(Dog, (Cat, Animal)), Puppy.__bases__[0].__name__)
print([c.__name__ for c in Puppy.__mro__])
Animal.sound = "changed"
print(Animal("y").speak(), Cat("z").sound, Dog("w").sound)
print(Animal.speak(Dog("explicit")), super(Puppy, Puppy("s", 1)).speak())
