# Sums are exact, whatever kind the numbers have; infinities and NaN are sums of their own.
import statistics as st
from fractions import Fraction as F
from decimal import Decimal as D
inf = float('inf'); nan = float('nan')
def t(f, *a):
    try: print(f.__name__, f(*a))
    except Exception as e: print(f.__name__, type(e).__name__, e)
for data in ([1.0, inf], [1.0, nan], [inf, -inf], [1, 2, 4], [1, 2.5], [F(1, 3), 2], [D('1.5'), D('2')], [True, 2], [1e308, 1e308], [5e-324, 1e-300], [0.1, 0.2, 0.3], [10**30, 3], [D('nan'), D(1)], ['a', 'b'], [F(1, 3), 0.5]):
    t(st.mean, data); t(st.variance, data); t(st.pvariance, data); t(st.stdev, data); t(st.pstdev, data); t(st.harmonic_mean, data)
t(st.pvariance, [1.5, 2.5], 2); t(st.variance, [1.5, 2.5, 4], 2.25); t(st.pvariance, [inf, 1.0])
t(st.variance, iter([1.5, 2.5, 9.25])); t(st.pstdev, [D('1.5'), D('2.5')])
print(st.mean([2.5] * 1000 + [1e-9] * 1000 + [-2.5] * 1000), st.pvariance([1e100, -1e100, 3.0, 2**70]), st.stdev([D(2), D(3), D(7)]))
