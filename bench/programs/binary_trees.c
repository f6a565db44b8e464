#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct Tree {
    struct Tree *left, *right;
} Tree;

static Tree *make(Tree *left, Tree *right) {
    Tree *t = malloc(sizeof *t);
    t->left = left;
    t->right = right;
    return t;
}

static Tree *build(int64_t depth) {
    if (depth == 0)
        return make(NULL, NULL);
    Tree *left = build(depth - 1);
    return make(left, build(depth - 1));
}

static int64_t count(const Tree *t) {
    if (t->left == NULL)
        return 1;
    return 1 + count(t->left) + count(t->right);
}

static void drop(Tree *t) {
    if (t->left != NULL) {
        drop(t->left);
        drop(t->right);
    }
    free(t);
}

int main(int argc, char **argv) {
    int64_t depth = argc > 1 ? atoll(argv[1]) : 18;
    Tree *kept = build(depth);
    for (int64_t d = 4; d <= depth; d += 4) {
        int64_t rounds = (int64_t)1 << (depth - d + 3);
        int64_t nodes = 0;
        for (int64_t i = 0; i < rounds; i++) {
            Tree *t = build(d);
            nodes += count(t);
            drop(t);
        }
        printf("%lld trees of depth %lld with %lld nodes\n", (long long)rounds, (long long)d, (long long)nodes);
    }
    printf("kept tree of depth %lld with %lld nodes\n", (long long)depth, (long long)count(kept));
    drop(kept);
    return 0;
}
