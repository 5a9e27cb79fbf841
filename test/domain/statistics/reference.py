"""Known answers for the tests in this folder, made with SciPy and with exact counting; writes reference.json.

Run it in this folder with Python 3 and SciPy. The same SciPy writes the same bytes: nothing here is random.
"""

import json
from fractions import Fraction
from itertools import combinations
from math import comb

import numpy
import scipy
from scipy import stats

# (now, baseline, points or None for the rank)
TINY = [
    ([0, 0, 3], [3, 0, 0], None),
    ([1, 2, 1], [3, 1, 2], None),
    ([0, 1, 0, 3], [2, 2, 1, 1], None),
    ([2, 0, 1, 1], [1, 3, 1, 2], [1.25, 4, 5.5, 8.5]),
    ([1, 1, 1, 2], [3, 2, 2, 0], [0, 0.1, 0.2, 0.3]),
    ([0, 2, 1], [1, 2, 2], [0, 1 / 3, 2 / 3]),
    ([4], [5], None),
]
# Counted grade by grade in whole numbers.
COUNTED = [
    ([1, 2, 3, 6, 5, 2, 1, 0], [6, 9, 10, 8, 4, 2, 1, 0], None),
    ([2, 5, 9, 14, 12, 9, 6, 3], [12, 22, 35, 46, 31, 18, 11, 5], None),
    ([0, 3, 5, 9, 3], [8, 14, 21, 11, 6], [0, 4, 5.5, 7, 8.5]),
    ([30, 50, 70, 50], [110, 160, 200, 130], None),
    ([10, 0, 0, 10], [10, 10, 10, 10], None),
    ([0, 0, 0, 0, 40], [40, 0, 0, 0, 0], None),
]
# Too many to count: with two grades it is the hypergeometric distribution.
TWO_GRADES = [([2400, 2600], [10100, 9900]), ([40, 160], [140, 460]), ([1, 4999], [20, 19980])]
LARGE = (
    [310, 350, 410, 470, 540, 610, 640, 600, 480, 340, 250],
    [1340, 1500, 1700, 1900, 2160, 2400, 2500, 2360, 1920, 1300, 920],
)
YEARS = [
    {'years': [[5, 10, 5], [4, 10, 6], [6, 10, 4]], 'n': 20},
    {'years': [[3, 8, 6, 3], [1, 5, 9, 5], [6, 7, 5, 2]], 'n': 20},
    {'years': [[3, 8, 6, 3], [1, 9, 20, 15], [6, 7, 5, 2], [4, 12, 9, 1]], 'n': 31},
    {'years': [[3, 8, 6, 3], [1, 5, 9, 5]], 'n': 20},
    {'years': [[50, 100, 50]], 'n': 20},
    {'years': [[2, 9, 20, 15], [6, 7, 5, 2], [4, 12, 9, 1]], 'n': 12, 'points': [1.25, 4, 5.5, 8.5]},
]


def whole_points(points, grades):
    points = [Fraction(p).limit_denominator(1000) for p in (points or range(grades))]
    common = numpy.lcm.reduce([p.denominator for p in points])
    return [int(p * int(common)) for p in points]


def share_as_far(ways, total_ways, now, points, margin):
    n, learners = sum(now), sum(margin)
    total = sum(m * p for m, p in zip(margin, points))
    far = abs(sum(c * p for c, p in zip(now, points)) * learners - n * total)
    return float(Fraction(sum(w for s, w in ways if abs(s * learners - n * total) >= far), total_ways))


def enumerated(now, baseline, points):
    points = whole_points(points, len(now))
    margin = [a + b for a, b in zip(now, baseline)]
    pool = [p for p, m in zip(points, margin) for _ in range(m)]
    sums = [(sum(drawn), 1) for drawn in combinations(pool, sum(now))]
    return share_as_far(sums, len(sums), now, points, margin)


def counted(now, baseline, points):
    points = whole_points(points, len(now))
    margin = [a + b for a, b in zip(now, baseline)]
    n = sum(now)
    ways = {(0, 0): 1}
    for m, p in zip(margin, points):
        grown = {}
        for (drawn, total), count in ways.items():
            for more in range(min(m, n - drawn) + 1):
                key = (drawn + more, total + more * p)
                grown[key] = grown.get(key, 0) + count * comb(m, more)
        ways = grown
    sums = [(total, count) for (drawn, total), count in ways.items() if drawn == n]
    return share_as_far(sums, comb(sum(margin), n), now, points, margin)


def counted_in_windows(now, baseline, width=7):
    """As counted, with probabilities, leaving out what lies more than so many standard deviations off (below 1e-11)."""
    margin = [a + b for a, b in zip(now, baseline)]
    points = [grade - len(now) // 2 for grade in range(len(now))]
    n, learners = sum(now), sum(margin)
    total = sum(m * p for m, p in zip(margin, points))
    chance = n / learners
    spread = lambda squares: int(width * numpy.sqrt(squares * chance * (1 - chance))) + 1
    numbers, sums = spread(learners), spread(sum(m * p * p for m, p in zip(margin, points)))
    middles = [round(m * chance) for m in margin]
    table = numpy.zeros((2 * numbers + 1, 2 * sums + 1))
    table[numbers, sums] = 1
    for m, p, middle in zip(margin, points, middles):
        grown = numpy.zeros_like(table)
        for off in range(max(-middle, -spread(m)), min(m - middle, spread(m)) + 1):
            into, source = moved(off, off * p)
            grown[into] += table[source] * stats.binom.pmf(middle + off, m, chance)
        table = grown
    row = table[numbers + n - sum(middles)]
    places = (numpy.arange(-sums, sums + 1) + sum(p * middle for p, middle in zip(points, middles))) * learners - n * total
    far = abs(sum(c * p for c, p in zip(now, points)) * learners - n * total)
    return float(row[abs(places) >= far].sum() / row.sum())


def moved(down, along):
    """Slices that move a table by so many rows and columns."""
    span = lambda by: (slice(max(by, 0), None if by >= 0 else by), slice(max(-by, 0), None if by <= 0 else -by))
    (into_rows, rows), (into_columns, columns) = span(down), span(along)
    return (into_rows, into_columns), (rows, columns)


def variation(years, points=None):
    points = numpy.array(points if points else range(len(years[0])), dtype=float)
    learners = [numpy.repeat(points, year) for year in years]
    sizes = numpy.array([len(year) for year in learners])
    means = numpy.array([year.mean() for year in learners])
    within = sum(((year - year.mean()) ** 2).sum() for year in learners) / (sizes.sum() - len(years))
    if len(years) < 3:
        return means @ sizes / sizes.sum(), within / sizes.sum(), within, None
    # DerSimonian and Laird as they write it, with weights of inverse variances.
    weights = sizes / within
    q = weights @ (means - weights @ means / weights.sum()) ** 2
    between = max(0, (q - (len(years) - 1)) / (weights.sum() - (weights @ weights) / weights.sum()))
    weights = 1 / (between + within / sizes)
    return weights @ means / weights.sum(), 1 / weights.sum(), within, between


def foretold(case):
    mean, mean_variance, within, between = variation(case['years'], case.get('points'))
    variance = (between or 0) + mean_variance + within / case['n']
    error = numpy.sqrt(variance)
    # Satterthwaite's rule, rounded down.
    count, learners = len(case['years']), sum(map(sum, case['years']))
    yearly = (between or 0) * (1 + 1 / count)
    chance = max(0, variance - yearly)
    freedom = learners - count if yearly == 0 else int(variance**2 / (yearly**2 / (count - 1) + chance**2 / (learners - count)))
    low, high = stats.t.interval(0.95, freedom, loc=mean, scale=error)
    shift = (stats.t.ppf(0.975, freedom) + stats.t.ppf(0.8, freedom)) * error
    return {
        **case, 'mean': float(mean), 'meanVariance': float(mean_variance), 'within': float(within),
        'between': None if between is None else float(between), 'error': float(error), 'freedom': freedom,
        'low': float(low), 'high': float(high), 'shift': float(shift),
    }


def limits(target, n):
    def share(target, probability):
        learners = stats.binom.ppf(probability, n, target)
        upto, here = stats.binom.cdf(learners, n, target), stats.binom.pmf(learners, n, target)
        return max(0.0, float((learners - (upto - probability) / here) / n))
    high = lambda probability: 1 - share(1 - target, probability)
    return {'target': target, 'n': n, 'low95': share(target, 0.025), 'high95': high(0.025), 'low999': share(target, 0.0005), 'high999': high(0.0005)}


def main():
    tiny = [{'now': a, 'baseline': b, 'points': p, 'p': enumerated(a, b, p)} for a, b, p in TINY]
    for case in tiny:
        points = numpy.array(whole_points(case['points'], len(case['now'])))
        samples = [numpy.repeat(points, case['now']), numpy.repeat(points, case['baseline'])]
        expected = numpy.concatenate(samples).mean()
        own = stats.permutation_test(
            samples, lambda x, y, axis: abs(numpy.mean(x, axis=axis) - expected), n_resamples=numpy.inf, vectorized=True, alternative='greater'
        )
        assert abs(own.pvalue - case['p']) < 1e-12, (case, own.pvalue)
    counts = [{'now': a, 'baseline': b, 'points': p, 'p': counted(a, b, p)} for a, b, p in COUNTED]
    two = []
    for now, baseline in TWO_GRADES:
        n, learners, upper = sum(now), sum(now) + sum(baseline), now[1] + baseline[1]
        far = abs(now[1] * learners - n * upper)
        low, high = (n * upper - far) // learners, -((-far - n * upper) // learners)
        dist = stats.hypergeom(learners, upper, n)
        two.append({'now': now, 'baseline': baseline, 'points': None, 'p': float(dist.cdf(low) + dist.sf(high - 1))})
    large = {'now': LARGE[0], 'baseline': LARGE[1], 'points': None, 'p': counted_in_windows(*LARGE)}
    p_values = [0.01, 0.04, 0.03, 0.2, 0.0004, 0.04, 0.9, 0.012]
    reference = {
        'scipy': scipy.__version__,
        'permutation': [*tiny, *counts, *two, large],
        't': [
            {'probability': p, 'freedom': f, 't': float(stats.t.ppf(p, f))}
            for f in [1, 2, 3, 4, 5, 10, 31, 100, 999, 25000] for p in [0.025, 0.5, 0.8, 0.9, 0.975, 0.9995]
        ],
        'years': [foretold(case) for case in YEARS],
        'benjaminiHochberg': {'p': p_values, 'adjusted': [float(p) for p in stats.false_discovery_control(p_values, method='bh')]},
        'binomial': [limits(t, n) for t, n in [(0.5, 20), (0.5, 1), (0.62, 8), (0.05, 30), (0.93, 200), (0.31, 5000)]],
    }
    with open('reference.json', 'w', encoding='utf-8') as file:
        json.dump(reference, file, indent=2)
        file.write('\n')


if __name__ == '__main__':
    main()
