"""Reference numbers of csdid 0.4.3 for Torg's staggered estimates: golden.py DATA > golden/csdid.tsv

Two panels: `tp4`, the simulated one in DATA (did_tp4_const.csv.gz), and `made`, which is worked out from a formula so that it need not be
carried: 150 units, 7 periods, starts 3, 4, 6 and never, one covariate that changes with time, clusters of three. Analytic standard errors; only derived
numbers are kept."""
import contextlib, io, sys, warnings
import numpy as np, pandas as pd
from csdid.att_gt import ATTgt

warnings.filterwarnings("ignore")


def made():
    rows = []
    for unit in range(150):
        start = [0, 3, 4, 6, 0][unit % 5] if unit % 7 else 0
        for time in range(1, 8):
            x = np.sin(unit * 1.7) + 0.3 * np.cos(time * 0.9 + unit) + 0.2 * (start > 0)
            effect = 0.5 + 0.25 * (time - start) if start and time >= start else 0.0
            y = np.cos(unit * 2.3) + 0.4 * time + 0.5 * x * time / 7 + 0.6 * np.sin(unit * time * 0.37 + time) + effect
            rows.append((unit, time, start, y, x, unit % 50))
    return pd.DataFrame(rows, columns=["id", "period", "G", "Y", "X", "cluster"])


def quietly(found, **how):
    """csdid prints what it aggregates."""
    with contextlib.redirect_stdout(io.StringIO()):
        return found.aggte(bstrap=False, cband=False, **how).atte


def told(name, data, formula, control, method, base, ahead, cluster=None):
    def line(kind, one, two, estimate, error):
        label = "+".join(filter(None, ["X" if formula else "", "cluster" if cluster else ""])) or "-"
        print(name, label, control, method, base, ahead, kind, one, two, repr(float(estimate)), repr(float(error)), sep="\t")

    with contextlib.redirect_stdout(io.StringIO()):
        found = ATTgt(yname="Y", tname="period", idname="id", gname="G", data=data.copy(), control_group=control, xformla=formula,
                      anticipation=ahead, bstrap=False, cband=False, clustervar=cluster).fit(est_method=method, base_period=base, bstrap=False)
    mp = found.MP
    for g, t, att, se in zip(mp["group"], mp["t"], mp["att"], found.results["se"]):
        line("att", int(g), int(t), att, se)
    if mp["W"] is not None:
        line("wald", 0, 0, mp["W"], mp["Wpval"])
    for kind in ("simple", "group", "dynamic", "calendar"):
        agg = quietly(found, typec=kind)
        line(kind, "all", 0, agg["overall_att"], np.ravel(agg["overall_se"])[0])
        if kind != "simple":
            for at, att, se in zip(agg["egt"], agg["att_egt"], np.ravel(agg["se_egt"])):
                line(kind, int(at), 0, att, se)
    agg = quietly(found, typec="dynamic", balance_e=1)
    for at, att, se in zip(agg["egt"], agg["att_egt"], np.ravel(agg["se_egt"])):
        line("balanced", int(at), 0, att, se)


tp4 = pd.read_csv(sys.argv[1])
for name, data in (("tp4", tp4), ("made", made())):
    for control in ("nevertreated", "notyettreated"):
        for method in ("dr", "reg", "ipw"):
            told(name, data, "Y~X", control, method, "varying", 0)
told("made", made(), None, "nevertreated", "dr", "varying", 0)
told("made", made(), "Y~X", "nevertreated", "dr", "universal", 0)
told("made", made(), "Y~X", "notyettreated", "dr", "varying", 1)
told("made", made(), "Y~X", "nevertreated", "dr", "varying", 0, "cluster")
late = made()
told("late", late[late.G > 0], "Y~X", "notyettreated", "reg", "varying", 0)
