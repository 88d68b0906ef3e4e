"""Effects: Torg beside pysyncon and csdid in one run. Objectives and estimates are compared before a time counts.
compare.py PROGRAM OUT DATA [UNITS]: so many units of Proposition 99 are fitted by pysyncon too, from both of its starts (1 where not told; 39 take hours)."""
import contextlib, io, os, resource, statistics, subprocess, sys, time, warnings
import numpy as np, pandas as pd
from csdid.att_gt import ATTgt
from pysyncon import Synth

warnings.filterwarnings("ignore")
PROGRAM, OUT, DATA = sys.argv[1:4]
UNITS = int(sys.argv[4]) if len(sys.argv) > 4 else 1


def cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def torg(kind, name, *parts):
    path = os.path.join(OUT, name + ".txt")
    with open(path, "w") as file:
        for part in parts:
            file.write(" ".join(repr(float(number)) for number in np.ravel(part)) + "\n")
    before = cpu()
    answer = subprocess.run([PROGRAM, kind, path], text=True, capture_output=True, check=True).stdout.splitlines()
    print(f"  ({name}: {cpu() - before:.2f} s of processor time, which a busy machine changes least)", flush=True)
    return [float(n) * 1e-6 for n in answer[0].split()], [[float(n) for n in line.split()] for line in answer[1:]]


def proposition_99():
    d = pd.read_csv(os.path.join(DATA, "prop99", "smoking.csv"))
    mean = lambda column, a, b: d[(d.year >= a) & (d.year <= b)].groupby("state")[column].mean()
    parts = [("lnincome", 1980, 1988), ("retprice", 1980, 1988), ("age15to24", 1980, 1988), ("beer", 1984, 1988),
             ("cigsale", 1975, 1975), ("cigsale", 1980, 1980), ("cigsale", 1988, 1988)]
    x = pd.DataFrame({str(part): mean(*part) for part in parts})
    y = d.pivot(index="state", columns="year", values="cigsale")
    order = ["California"] + [state for state in x.index if state != "California"]
    x, y = x.loc[order], y.loc[order]
    (one, all_), objectives = torg("synthetic", "prop99", [*y.shape, 19, x.shape[1]], y, x)
    print(f"Proposition 99: Torg one fit {one:.1f} ms, all 39 {all_:.0f} ms; California {objectives[0][0]:.4f}", flush=True)
    for at, state in enumerate(order[:UNITS]):
        others = [other for other in order if other != state]
        before = y.T[y.columns <= 1988]
        best, took = np.inf, []
        for start in ("ols", "equal"):
            begun = time.perf_counter()
            synth = Synth()
            synth.fit(X0=x.T[others], X1=x.T[state], Z0=before[others], Z1=before[state], optim_initial=start)
            took.append((time.perf_counter() - begun) * 1e3)
            best = min(best, synth.loss_V)
            print(f"  pysyncon {state} from {start}: {took[-1]:.0f} ms = {took[-1] / one:.0f} x, objective {synth.loss_V:.4f}", flush=True)
        assert objectives[at][0] <= best * (1 + 1e-9), (state, objectives[at][0], best)


def many():
    rng = np.random.default_rng(1)
    factors, loads = rng.normal(size=(3, 15)).cumsum(1), rng.normal(size=(290, 3))
    y = 50 + 5 * loads @ factors + rng.normal(size=(290, 15))
    x = loads @ rng.normal(size=(3, 20)) + rng.normal(size=(290, 20))
    (one, all_), objectives = torg("synthetic", "many", [290, 15, 10, 20], y, x)
    print(f"290 x 15 x 20: Torg one fit {one:.1f} ms, all 290 {all_ / 1e3:.1f} s; median objective {np.median(objectives):.4f}", flush=True)


def staggered():
    d = pd.read_csv(os.path.join(DATA, "did_tp4_const.csv.gz")).sort_values(["id", "period"])
    y = d.pivot(index="id", columns="period", values="Y")
    first = d.groupby("id").first()
    (own,), cells = torg("staggered", "tp4", y.shape, np.column_stack([first.G, first.X, y]))
    took = []
    for _ in range(5):
        begun = time.perf_counter()
        with contextlib.redirect_stdout(io.StringIO()):
            found = ATTgt(yname="Y", tname="period", idname="id", gname="G", data=d.copy(), xformla="Y~X", biters=1000).fit(est_method="dr")
            for kind in ("simple", "group", "dynamic", "calendar"):
                found.aggte(typec=kind)
        took.append((time.perf_counter() - begun) * 1e3)
    for g, t, att, _ in cells:
        theirs = [a for gg, tt, a in zip(found.MP["group"], found.MP["t"], found.MP["att"]) if (gg, tt) == (g, t)]
        assert abs(att - theirs[0]) < 1e-6, (g, t, att, theirs)
    theirs = statistics.median(took)
    print(f"staggered, 1,000 units, 1,000 draws, all aggregates: Torg {own:.2f} ms, csdid {theirs:.0f} ms = {theirs / own:.0f} x; {len(cells)} effects equal", flush=True)


os.makedirs(OUT, exist_ok=True)
staggered()
proposition_99()
many()
