#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static int64_t count_flips(const int64_t *order, int64_t *scratch, int64_t n) {
    for (int64_t i = 0; i < n; i++)
        scratch[i] = order[i];
    int64_t flips = 0;
    int64_t first = scratch[0];
    while (first != 0) {
        int64_t low = 0, high = first;
        while (low < high) {
            int64_t t = scratch[low];
            scratch[low] = scratch[high];
            scratch[high] = t;
            low++;
            high--;
        }
        flips++;
        first = scratch[0];
    }
    return flips;
}

int main(int argc, char **argv) {
    int64_t n = argc > 1 ? atoll(argv[1]) : 10;
    int64_t *order = malloc((size_t)n * sizeof *order);
    int64_t *scratch = calloc((size_t)n, sizeof *scratch);
    int64_t *counters = calloc((size_t)n, sizeof *counters);
    for (int64_t i = 0; i < n; i++)
        order[i] = i;
    int64_t most = 0, checksum = 0, sign = 1, i = 1;
    while (i < n) {
        if (counters[i] < i) {
            int64_t other = i % 2 == 1 ? counters[i] : 0;
            int64_t t = order[other];
            order[other] = order[i];
            order[i] = t;
            sign = -sign;
            int64_t flips = count_flips(order, scratch, n);
            if (flips > most)
                most = flips;
            checksum += sign * flips;
            counters[i]++;
            i = 1;
        } else {
            counters[i] = 0;
            i++;
        }
    }
    printf("at most %lld flips for %lld pancakes, checksum %lld\n", (long long)most, (long long)n, (long long)checksum);
    free(order);
    free(scratch);
    free(counters);
    return 0;
}
