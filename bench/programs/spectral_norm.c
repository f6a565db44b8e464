#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static double entry(int64_t i, int64_t j) {
    int64_t s = i + j;
    return 1.0 / (double)(s * (s + 1) / 2 + i + 1);
}

static double *times(const double *v, int64_t n) {
    double *out = malloc((size_t)n * sizeof *out);
    for (int64_t i = 0; i < n; i++) {
        double total = 0.0;
        for (int64_t j = 0; j < n; j++)
            total += entry(i, j) * v[j];
        out[i] = total;
    }
    return out;
}

static double *times_transposed(const double *v, int64_t n) {
    double *out = malloc((size_t)n * sizeof *out);
    for (int64_t i = 0; i < n; i++) {
        double total = 0.0;
        for (int64_t j = 0; j < n; j++)
            total += entry(j, i) * v[j];
        out[i] = total;
    }
    return out;
}

static double *apply(const double *v, int64_t n) {
    double *t = times(v, n);
    double *out = times_transposed(t, n);
    free(t);
    return out;
}

static double dot(const double *a, const double *b, int64_t n) {
    double total = 0.0;
    for (int64_t i = 0; i < n; i++)
        total += a[i] * b[i];
    return total;
}

int main(int argc, char **argv) {
    int64_t n = argc > 1 ? atoll(argv[1]) : 2000;
    double *u = malloc((size_t)n * sizeof *u);
    double *v = NULL;
    for (int64_t i = 0; i < n; i++)
        u[i] = 1.0;
    for (int k = 0; k < 10; k++) {
        free(v);
        v = apply(u, n);
        free(u);
        u = apply(v, n);
    }
    printf("%.9f\n", sqrt(dot(u, v, n) / dot(v, v, n)));
    free(u);
    free(v);
    return 0;
}
