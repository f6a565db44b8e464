#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static int64_t escape(double cx, double cy, int64_t limit) {
    double x = 0.0, y = 0.0;
    for (int64_t n = 0; n < limit; n++) {
        double xx = x * x;
        double yy = y * y;
        if (xx + yy > 4.0)
            return n;
        y = 2.0 * x * y + cy;
        x = xx - yy + cx;
    }
    return limit;
}

int main(int argc, char **argv) {
    int64_t size = argc > 1 ? atoll(argv[1]) : 1500;
    int64_t limit = 200, inside = 0, total = 0;
    for (int64_t row = 0; row < size; row++) {
        double cy = 2.5 * (double)row / (double)size - 1.25;
        for (int64_t column = 0; column < size; column++) {
            double cx = 2.5 * (double)column / (double)size - 2.0;
            int64_t n = escape(cx, cy, limit);
            total += n;
            if (n == limit)
                inside++;
        }
    }
    printf("%lld %lld\n", (long long)inside, (long long)total);
    return 0;
}
