"""How often Wald's test of the time before refuses what is true: null.py [DRAWS]

Groups of the same size begin in successive periods, others never; outcomes are independent normal numbers, so nothing ever differs. The statistic is
that of staggered starts without covariates, with the covariance from influence functions (varying base, never treated). Printed: groups, units of
the smallest, units that never begin, effects before the starts, units of the smallest for each effect, share of draws with p < 0.05."""
import sys
import numpy as np
from scipy import stats


def p_of(random, sizes, never, first):
    """One panel: group k has sizes[k] units and first + k effects before its start."""
    periods = first + len(sizes)
    changes = np.diff(random.normal(size=(never, periods)), axis=1)
    mean, spread = changes.mean(0), np.atleast_2d(np.cov(changes.T, bias=True)) / never
    parts = []
    for at, size in enumerate(sizes):
        own, count = np.diff(random.normal(size=(size, periods)), axis=1), first + at
        parts.append((count, (own.mean(0) - mean)[:count], np.atleast_2d(np.cov(own.T, bias=True))[:count, :count] / size))
    total = sum(count for count, _, _ in parts)
    covariance, row = np.zeros((total, total)), 0
    for count, _, own in parts:
        column = 0
        for other, _, _ in parts:
            covariance[row:row + count, column:column + other] = spread[:count, :other]
            column += other
        covariance[row:row + count, row:row + count] += own
        row += count
    effects = np.concatenate([effect for _, effect, _ in parts])
    return stats.chi2.sf(effects @ np.linalg.solve(covariance, effects), total), total


draws = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
rows = []
for groups in (1, 2, 3):
    for size in (5, 10, 20, 30, 50, 100, 200):
        for times in (1, 4):
            for first in (1, 2, 4, 6):
                total = sum(first + at for at in range(groups))
                if size <= first + groups + 1 or size * (groups + times) <= total + groups + 5:
                    continue
                random = np.random.default_rng(5)
                found = [p_of(random, [size] * groups, size * times, first)[0] for _ in range(draws)]
                rows.append((size / total, groups, size, size * times, total, np.mean(np.array(found) < 0.05)))
for each, groups, size, never, total, share in sorted(rows):
    print(f"groups {groups}  smallest {size:4}  never {never:4}  effects {total:3}  smallest/effects {each:6.1f}  refused {share:.3f}")
for low, high in ((0, 2), (2, 5), (5, 10), (10, 15), (15, 30), (30, 1000)):
    own = [row[-1] for row in rows if low <= row[0] < high]
    if own:
        print(f"{low:4} to {high:4} units for each effect: {min(own):.3f} to {max(own):.3f} in {len(own)} designs")
