#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv) {
    int64_t limit = argc > 1 ? atoll(argv[1]) : 30000000;
    bool *is_prime = malloc((size_t)limit + 1);
    memset(is_prime, 1, (size_t)limit + 1);
    is_prime[0] = false;
    is_prime[1] = false;
    for (int64_t i = 2; i * i <= limit; i++)
        if (is_prime[i])
            for (int64_t j = i * i; j <= limit; j += i)
                is_prime[j] = false;
    int64_t count = 0, last = 0;
    for (int64_t i = 0; i <= limit; i++)
        if (is_prime[i]) {
            count++;
            last = i;
        }
    free(is_prime);
    printf("%lld primes, the last one is %lld\n", (long long)count, (long long)last);
    return 0;
}
