"""Proposition 99 unit by unit: what pysyncon finds from both of its starts beside Torg. Takes an hour.
units.py PROGRAM OUT DATA [FIRST]: OUT/prop99.txt is what compare.py wrote.

pysyncon's donors need not be the nearest for its own weights of the predictors (its inner search stops early), and a mixture that is
not may fit the outcome better. So each is told twice: as it says, and with the nearest donors for its weights."""
import os, subprocess, sys, time, warnings
import numpy as np, pandas as pd
from scipy.optimize import nnls
from pysyncon import Synth

warnings.filterwarnings("ignore")
PROGRAM, OUT, DATA = sys.argv[1:4]
FIRST = int(sys.argv[4]) if len(sys.argv) > 4 else 0
d = pd.read_csv(os.path.join(DATA, "prop99", "smoking.csv"))
mean = lambda column, a, b: d[(d.year >= a) & (d.year <= b)].groupby("state")[column].mean()
parts = [("lnincome", 1980, 1988), ("retprice", 1980, 1988), ("age15to24", 1980, 1988), ("beer", 1984, 1988),
         ("cigsale", 1975, 1975), ("cigsale", 1980, 1980), ("cigsale", 1988, 1988)]
x = pd.DataFrame({str(part): mean(*part) for part in parts}).T
y = d.pivot(index="year", columns="state", values="cigsale")
order = ["California"] + [state for state in x.columns if state != "California"]
scaled = x.div(x.std(axis=1, ddof=1), axis=0)
before = y[y.index <= 1988]
answer = subprocess.run([PROGRAM, "synthetic", os.path.join(OUT, "prop99.txt")], text=True, capture_output=True, check=True).stdout
own = [float(line.split()[0]) for line in answer.splitlines()[1:]]


def nearest(donors, target, weights):
    """min Σ v (x_1 − Σ w x_j)², w ≥ 0, Σ w = 1: non-negative least squares with a heavy row for the sum."""
    a, b = np.sqrt(weights)[:, None] * donors, np.sqrt(weights) * target
    heavy = 1e6 * max(1.0, np.abs(a).max())
    w, _ = nnls(np.vstack([a, heavy * np.ones(a.shape[1])]), np.append(b, heavy), maxiter=100_000)
    return w / w.sum()


worse = 0
for at, state in enumerate(order):
    if at < FIRST:
        continue
    others = [other for other in order if other != state]
    told, best = [], np.inf
    for start in ("ols", "equal"):
        begun = time.process_time()
        synth = Synth()
        synth.fit(X0=x[others], X1=x[state], Z0=before[others], Z1=before[state], optim_initial=start)
        took = time.process_time() - begun
        weights = np.diag(synth.V) if synth.V.ndim == 2 else synth.V
        w = nearest(scaled[others].values, scaled[state].values, weights)
        exact = float(((before[state].values - before[others].values @ w) ** 2).mean())
        best = min(best, exact)
        told.append(f"{start} {synth.loss_V:.4f} (nearest donors {exact:.4f}, {took:.1f} s)")
    worse += own[at] > best * (1 + 1e-9)
    print(f"{state}: Torg {own[at]:.4f}; pysyncon {'; '.join(told)}", flush=True)
print(f"Torg is worse for {worse}")
