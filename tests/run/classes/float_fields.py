class Particle:
    def __init__(self, x, v):
        self.x = x
        self.v = v

    def step(self, dt):
        self.x += self.v * dt
        self.v -= self.x * dt


p = Particle(1.0, 0.0)
q = Particle(0.5, -0.25)
for i in range(100):
    p.step(0.01)
    q.step(0.02)
print(p.x, p.v)
print(q.x, q.v)
q.x = 3
q.step(1)
print(q.x, q.v)
