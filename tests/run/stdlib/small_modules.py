# colorsys, linecache, copyreg and __future__.
import colorsys, copyreg, linecache, __future__, copy

for rgb in [(0.2, 0.4, 0.4), (1, 0, 0), (0, 0, 0), (1, 1, 1), (0.3, 0.9, 0.1), (0.1, 0.2, 0.9)]:
    for to, back in [
        (colorsys.rgb_to_hsv, colorsys.hsv_to_rgb),
        (colorsys.rgb_to_hls, colorsys.hls_to_rgb),
        (colorsys.rgb_to_yiq, colorsys.yiq_to_rgb),
    ]:
        there = to(*rgb)
        print(rgb, there, back(*there))
print(linecache.getline("no such file", 1) == "", linecache.getlines("<string>"), linecache.cache)
print(
    __future__.annotations,
    __future__.division.getMandatoryRelease(),
    __future__.all_feature_names[-1],
    __future__.generators.compiler_flag,
)


class P:
    def __init__(self, v):
        self.v = v


def reduce_p(p):
    print("reduce")
    return P, (p.v + 1,)


copyreg.pickle(P, reduce_p)
print(copy.copy(P(1)).v, copy.deepcopy(P(5)).v, P in copyreg.dispatch_table)
try:
    copyreg.pickle(P, 5)
except TypeError as e:
    print(e)
try:
    copyreg.constructor(5)
except TypeError as e:
    print(e)
