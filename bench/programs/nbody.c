#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { COUNT = 5 };

typedef struct {
    double mass, x, y, z, vx, vy, vz;
} Body;

typedef struct {
    Body *bodies[COUNT];
} Cluster;

static Body *make_body(double mass, double x, double y, double z, double vx, double vy, double vz) {
    Body *b = malloc(sizeof *b);
    *b = (Body){mass, x, y, z, vx, vy, vz};
    return b;
}

static void stop_drift(Cluster *c) {
    double px = 0.0, py = 0.0, pz = 0.0, total = 0.0;
    for (int i = 0; i < COUNT; i++) {
        Body *b = c->bodies[i];
        px += b->mass * b->vx;
        py += b->mass * b->vy;
        pz += b->mass * b->vz;
        total += b->mass;
    }
    for (int i = 0; i < COUNT; i++) {
        Body *b = c->bodies[i];
        b->vx -= px / total;
        b->vy -= py / total;
        b->vz -= pz / total;
    }
}

static void kick(Cluster *c, double dt) {
    for (int i = 0; i < COUNT; i++) {
        Body *a = c->bodies[i];
        for (int j = 0; j < i; j++) {
            Body *b = c->bodies[j];
            double dx = b->x - a->x;
            double dy = b->y - a->y;
            double dz = b->z - a->z;
            double dist2 = dx * dx + dy * dy + dz * dz + 0.01;
            double force = dt / (dist2 * sqrt(dist2));
            double fa = b->mass * force;
            double fb = a->mass * force;
            a->vx += dx * fa;
            a->vy += dy * fa;
            a->vz += dz * fa;
            b->vx -= dx * fb;
            b->vy -= dy * fb;
            b->vz -= dz * fb;
        }
    }
}

static void drift(Cluster *c, double dt) {
    for (int i = 0; i < COUNT; i++) {
        Body *b = c->bodies[i];
        b->x += dt * b->vx;
        b->y += dt * b->vy;
        b->z += dt * b->vz;
    }
}

static void step(Cluster *c, double dt) {
    drift(c, dt / 2);
    kick(c, dt);
    drift(c, dt / 2);
}

static double energy(const Cluster *c) {
    double total = 0.0;
    for (int i = 0; i < COUNT; i++) {
        const Body *a = c->bodies[i];
        total += 0.5 * a->mass * (a->vx * a->vx + a->vy * a->vy + a->vz * a->vz);
        for (int j = 0; j < i; j++) {
            const Body *b = c->bodies[j];
            double dx = a->x - b->x;
            double dy = a->y - b->y;
            double dz = a->z - b->z;
            total -= a->mass * b->mass / sqrt(dx * dx + dy * dy + dz * dz + 0.01);
        }
    }
    return total;
}

int main(int argc, char **argv) {
    int64_t steps = argc > 1 ? atoll(argv[1]) : 3000000;
    Cluster c = {{
        make_body(50.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
        make_body(1.0, 4.0, 0.5, 0.1, -0.3, 3.4, 0.05),
        make_body(0.5, -6.5, 1.0, -0.4, 0.2, -2.7, 0.1),
        make_body(0.2, 1.5, 9.0, 0.8, -2.3, 0.4, -0.2),
        make_body(0.1, -2.0, -12.0, 1.5, 2.0, -0.1, 0.3),
    }};
    stop_drift(&c);
    printf("%.9f\n", energy(&c));
    for (int64_t i = 0; i < steps; i++)
        step(&c, 0.001);
    printf("%.9f\n", energy(&c));
    for (int i = 0; i < COUNT; i++)
        free(c.bodies[i]);
    return 0;
}
