#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static double **alloc_matrix(int64_t n) {
    double **rows = malloc((size_t)n * sizeof *rows);
    for (int64_t i = 0; i < n; i++)
        rows[i] = malloc((size_t)n * sizeof **rows);
    return rows;
}

static void free_matrix(double **a, int64_t n) {
    for (int64_t i = 0; i < n; i++)
        free(a[i]);
    free(a);
}

static double **make_matrix(int64_t n, int64_t seed) {
    double **rows = alloc_matrix(n);
    for (int64_t i = 0; i < n; i++)
        for (int64_t j = 0; j < n; j++) {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            rows[i][j] = (double)seed / 2147483648.0 - 0.5;
        }
    return rows;
}

static double **matmul(double **a, double **b, int64_t n) {
    double **columns = alloc_matrix(n);
    for (int64_t j = 0; j < n; j++)
        for (int64_t i = 0; i < n; i++)
            columns[j][i] = b[i][j];
    double **result = alloc_matrix(n);
    for (int64_t i = 0; i < n; i++)
        for (int64_t j = 0; j < n; j++) {
            double total = 0.0;
            for (int64_t k = 0; k < n; k++)
                total += a[i][k] * columns[j][k];
            result[i][j] = total;
        }
    free_matrix(columns, n);
    return result;
}

int main(int argc, char **argv) {
    int64_t n = argc > 1 ? atoll(argv[1]) : 700;
    double **a = make_matrix(n, 42);
    double **b = make_matrix(n, 7);
    double **c = matmul(a, b, n);
    double trace = 0.0;
    for (int64_t i = 0; i < n; i++)
        trace += c[i][i];
    printf("%.9f %.9f %.9f\n", trace, c[0][n - 1], c[n / 2][n / 3]);
    free_matrix(a, n);
    free_matrix(b, n);
    free_matrix(c, n);
    return 0;
}
