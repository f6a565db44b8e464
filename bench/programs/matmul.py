# Matrix product on nested lists of floats.
import sys


def make_matrix(n, seed):
    rows = []
    for i in range(n):
        row = []
        for j in range(n):
            seed = (seed * 1103515245 + 12345) % 2147483648
            row.append(seed / 2147483648 - 0.5)
        rows.append(row)
    return rows


def transpose(a):
    return [[a[i][j] for i in range(len(a))] for j in range(len(a[0]))]


def matmul(a, b):
    columns = transpose(b)
    result = []
    for row in a:
        out = []
        for column in columns:
            total = 0.0
            for k in range(len(row)):
                total += row[k] * column[k]
            out.append(total)
        result.append(out)
    return result


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 700
    a = make_matrix(n, 42)
    b = make_matrix(n, 7)
    c = matmul(a, b)
    trace = 0.0
    for i in range(n):
        trace += c[i][i]
    print(f"{trace:.9f} {c[0][n - 1]:.9f} {c[n // 2][n // 3]:.9f}")


main()
