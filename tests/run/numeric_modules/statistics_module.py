import statistics as s
from fractions import Fraction as F
print(s.mean([1, 2, 3, 4]), s.mean([1, 2, 3]), s.mean([1.5, 2.5]), s.mean([F(1, 2), F(1, 3)]), s.fmean([1, 2, 4]), s.geometric_mean([1, 10, 100]), s.harmonic_mean([40, 60]), s.mean([0.1] * 10))
print(s.median([3, 1, 2]), s.median([1, 2, 3, 4]), s.median_low([1, 2, 3, 4]), s.median_high([1, 2, 3, 4]), s.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]))
print(s.mode([1, 1, 2]), s.mode("aabbb"), s.multimode("aabbc"), s.multimode([]))
print(s.variance([1, 2, 3, 4]), s.pvariance([1, 2, 3, 4]), s.stdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), s.pstdev([1, 2, 3]), s.stdev([2, 4, 4, 4, 5, 5, 7, 9]), s.variance([0.25, 0.5, 1.25]))
print(s.quantiles([1, 2, 3, 4, 5]), s.quantiles(range(1, 101), n=10), s.quantiles([1, 2, 3], method="inclusive"))
print(s.covariance([1, 2, 3], [4, 5, 6]), s.correlation([1, 2, 3], [4, 5, 7]), s.linear_regression([1, 2, 3], [2, 4, 6]))
for bad in (lambda: s.mean([]), lambda: s.median([]), lambda: s.mode([]), lambda: s.variance([1]), lambda: s.stdev([]), lambda: s.harmonic_mean([-1])):
    try: print(bad())
    except s.StatisticsError as e: print(e)
r = s.linear_regression([1, 2], [3, 5]); print(r.slope, r.intercept)
print(issubclass(s.StatisticsError, ValueError), s.fmean([1, 2], [3, 1]))
