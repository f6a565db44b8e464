#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t fnv1a(int64_t n) {
    uint64_t h = 0xCBF29CE484222325u;
    for (int64_t i = 0; i < n; i++) {
        h ^= (uint64_t)i & 0xFF;
        h *= 0x100000001B3u;
    }
    return h;
}

static uint64_t xorshift(int64_t n) {
    uint64_t x = 0x9E3779B97F4A7C15u, total = 0;
    for (int64_t i = 0; i < n; i++) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        total += x * 0x2545F4914F6CDD1Du;
    }
    return total;
}

int main(int argc, char **argv) {
    int64_t n = argc > 1 ? atoll(argv[1]) : 40000000;
    printf("%016" PRIx64 " %016" PRIx64 "\n", fnv1a(n), xorshift(n));
    return 0;
}
