# A small star cluster, integrated with the leapfrog method; float fields of objects.
import math
import sys


class Body:
    def __init__(self, mass, x, y, z, vx, vy, vz):
        self.mass = mass
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz


class Cluster:
    def __init__(self):
        self.bodies = [
            Body(50.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
            Body(1.0, 4.0, 0.5, 0.1, -0.3, 3.4, 0.05),
            Body(0.5, -6.5, 1.0, -0.4, 0.2, -2.7, 0.1),
            Body(0.2, 1.5, 9.0, 0.8, -2.3, 0.4, -0.2),
            Body(0.1, -2.0, -12.0, 1.5, 2.0, -0.1, 0.3),
        ]

    def stop_drift(self):
        px = py = pz = total = 0.0
        for b in self.bodies:
            px += b.mass * b.vx
            py += b.mass * b.vy
            pz += b.mass * b.vz
            total += b.mass
        for b in self.bodies:
            b.vx -= px / total
            b.vy -= py / total
            b.vz -= pz / total

    def kick(self, dt):
        bodies = self.bodies
        for i in range(len(bodies)):
            a = bodies[i]
            for j in range(i):
                b = bodies[j]
                dx = b.x - a.x
                dy = b.y - a.y
                dz = b.z - a.z
                dist2 = dx * dx + dy * dy + dz * dz + 0.01
                force = dt / (dist2 * math.sqrt(dist2))
                fa = b.mass * force
                fb = a.mass * force
                a.vx += dx * fa
                a.vy += dy * fa
                a.vz += dz * fa
                b.vx -= dx * fb
                b.vy -= dy * fb
                b.vz -= dz * fb

    def drift(self, dt):
        for b in self.bodies:
            b.x += dt * b.vx
            b.y += dt * b.vy
            b.z += dt * b.vz

    def step(self, dt):
        self.drift(dt / 2)
        self.kick(dt)
        self.drift(dt / 2)

    def energy(self):
        total = 0.0
        bodies = self.bodies
        for i in range(len(bodies)):
            a = bodies[i]
            total += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
            for j in range(i):
                b = bodies[j]
                dx = a.x - b.x
                dy = a.y - b.y
                dz = a.z - b.z
                total -= a.mass * b.mass / math.sqrt(dx * dx + dy * dy + dz * dz + 0.01)
        return total


def main():
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else 3000000
    cluster = Cluster()
    cluster.stop_drift()
    print(f"{cluster.energy():.9f}")
    for _ in range(steps):
        cluster.step(0.001)
    print(f"{cluster.energy():.9f}")


main()
