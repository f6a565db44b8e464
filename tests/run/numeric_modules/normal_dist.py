# statistics.NormalDist.
from statistics import NormalDist, StatisticsError

d = NormalDist(100, 15)
print(d, d.mean, d.median, d.mode, d.stdev, d.variance)
print([round(d.pdf(x), 12) for x in (70, 100, 130.5)], [round(d.cdf(x), 12) for x in (70, 100, 130.5)])
print([round(d.inv_cdf(p), 9) for p in (0.000001, 0.01, 0.05, 0.3, 0.5, 0.9, 0.9999999)])
print([round(q, 9) for q in d.quantiles()], [round(q, 9) for q in d.quantiles(n=5)])
print(d + 5, d - 5, 5 + d, 200 - d, d * 2, 2 * d, d / 3, -d, +d)
print(d + NormalDist(10, 20), d - NormalDist(10, 20))
print(d == NormalDist(100.0, 15.0), d != NormalDist(), d == 100, hash(d) == hash(NormalDist(100, 15)))
print(d.zscore(130), NormalDist.from_samples([2, 4, 4, 6]))
print(round(d.overlap(NormalDist(110, 15)), 12), round(NormalDist(0, 1).overlap(NormalDist(1, 3)), 12))
print(len(NormalDist().samples(3, seed=1)), NormalDist().samples(2, seed=7) == NormalDist().samples(2, seed=7))
for call in (
    lambda: NormalDist(0, -1),
    lambda: d.inv_cdf(0),
    lambda: NormalDist(1, 0).pdf(1),
    lambda: NormalDist(1, 0).cdf(1),
    lambda: NormalDist(1, 0).zscore(1),
    lambda: d.overlap(3),
):
    try:
        print(call())
    except (StatisticsError, TypeError) as e:
        print(type(e).__name__, e)
