#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
    int64_t n = argc > 1 ? atoll(argv[1]) : 100000000;
    int64_t s = 1;
    for (int64_t i = 0; i < n; i++)
        s = (s * 31 + i) % 1000003;
    printf("%lld\n", (long long)s);
    return 0;
}
