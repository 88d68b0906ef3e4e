"""A peer that waits: `peer.py polars|duckdb|pandas|numpy FILE`. Same file, questions and answers as torg-bench-continuity.

All do the same: visits sorted once as packed keys where the library can; a carer is in a window for an interval of its first days, and where
intervals begin and end says how many different carers each window has; everything else comes from contacts per client and carer.
"""
import os, resource, sys, time
os.environ.setdefault("POLARS_MAX_THREADS", "2")
import numpy as np

KIND, FILE = sys.argv[1], sys.argv[2]
DAYS, WINDOW = 365, 14
LAST = DAYS - WINDOW
WINDOWS = LAST + 1
# Client 20 bits, minute 22, carer 22.
KEYS = np.fromfile(FILE, dtype="<u8")


def told(frame):
    """From n, most, squares, k, five, same, total, peak by client to the eight sums."""
    n, k = frame["n"].astype(float), frame["k"].astype(float)
    squares = frame["squares"].astype(float)
    return [(frame["total"] / WINDOWS).sum(), frame["peak"].sum(), (frame["most"] / n).sum(), (squares / (n * n)).sum(),
            ((squares - n) / (n * (n - 1))).sum(), (frame["same"] / (n - 1)).sum(),
            ((1 - k / (n + 0.1)) / (1 - 1 / (n + 0.1))).sum(), (frame["five"] / n).sum()]


def with_numpy():
    keys = np.sort(KEYS)
    client, carer = (keys >> 44).astype(np.int32), (keys & 0x3FFFFF).astype(np.int32)
    clients = int(client[-1]) + 1
    same = np.bincount(client[1:], weights=(client[1:] == client[:-1]) & (carer[1:] == carer[:-1]), minlength=clients)
    day = (((keys >> 22) & 0x3FFFFF) // 1440).astype(np.int64)
    pairs = (client.astype(np.int64) << 31) | (carer.astype(np.int64) << 9) | day
    pairs.sort()
    begins = np.flatnonzero(np.concatenate([[True], pairs[1:] >> 9 != pairs[:-1] >> 9]))
    counts = np.diff(np.append(begins, len(pairs)))
    who = pairs[begins] >> 31
    pairs = pairs[np.concatenate([[True], pairs[1:] != pairs[:-1]])]
    day, own = pairs & 511, pairs >> 31
    before = np.where(np.concatenate([[False], pairs[1:] >> 9 == pairs[:-1] >> 9]), np.concatenate([[0], day[:-1]]), -1)
    start, end = np.maximum(np.maximum(day - WINDOW + 1, before + 1), 0), np.minimum(day, LAST)
    chosen = start <= end
    start, end, own = start[chosen], end[chosen], own[chosen]
    size = clients * (WINDOWS + 1)
    steps = np.bincount(own * (WINDOWS + 1) + start, minlength=size) - np.bincount(own * (WINDOWS + 1) + end + 1, minlength=size)
    inside = np.cumsum(steps.reshape(clients, WINDOWS + 1), axis=1)[:, :WINDOWS]
    order = np.lexsort((-counts, who))
    first = np.concatenate([[0], np.cumsum(np.bincount(who))[:-1]])
    rank = np.arange(len(who)) - first[who]
    sums = lambda weights: np.bincount(who, weights=weights)
    return told(dict(n=sums(counts), k=np.bincount(who), squares=sums(counts * counts), most=np.maximum.reduceat(counts, first),
                     five=np.bincount(who[order], weights=np.where(rank < 5, counts[order], 0)), same=same,
                     total=inside.sum(axis=1), peak=inside.max(axis=1)))


def with_polars():
    c = pl.col
    # One packed sort for the order of visits, one for carers and days.
    ordered = pl.select(key=pl.lit(SERIES).sort())
    visits = ordered.lazy().select(client=(c("key") // (1 << 44)).cast(pl.Int32), carer=(c("key") & 0x3FFFFF).cast(pl.Int32),
                                   day=((c("key") // (1 << 22) & 0x3FFFFF) // 1440).cast(pl.Int32))
    same = visits.select("client", s=(c("client") == c("client").shift(1)) & (c("carer") == c("carer").shift(1)))
    same = same.group_by("client").agg(same=c("s").sum())
    pair = visits.select(p=(c("client").cast(pl.Int64) * (1 << 31) + c("carer").cast(pl.Int64) * (1 << 9) + c("day")).sort())
    counts = pair.select(cc=c("p") // 512).group_by("cc").agg(n=pl.len().cast(pl.Int64)).with_columns(client=(c("cc") // (1 << 22)).cast(pl.Int32))
    counts = counts.group_by("client").agg(n=c("n").sum(), k=pl.len(), squares=(c("n") * c("n")).sum(), most=c("n").max(),
                                           five=c("n").top_k(5).sum())
    days = pair.filter((c("p") != c("p").shift(1)).fill_null(True)).with_columns(day=c("p") & 511, before=c("p").shift(1))
    days = days.with_columns(before=pl.when(c("p") // 512 == c("before") // 512).then(c("before") & 511).otherwise(-1))
    days = days.select(base=(c("p") // (1 << 31)) * 512, start=pl.max_horizontal(c("day") - WINDOW + 1, c("before") + 1, 0),
                       end=pl.min_horizontal(c("day"), LAST)).filter(c("start") <= c("end"))
    days, same, counts = pl.collect_all([days, same, counts])
    opened = days.group_by(at=c("base") + c("start")).agg(s=pl.len().cast(pl.Int64))
    closed = days.group_by(at=c("base") + c("end") + 1).agg(s=-pl.len().cast(pl.Int64))
    steps = pl.concat([opened, closed]).group_by("at").agg(c("s").sum()).sort("at")
    steps = steps.with_columns(client=(c("at") // 512).cast(pl.Int32), inside=c("s").cum_sum())
    peaks = steps.group_by("client").agg(peak=c("inside").max())
    totals = days.group_by(client=(c("base") // 512).cast(pl.Int32)).agg(total=(c("end") - c("start") + 1).sum())
    frame = counts.join(same, on="client").join(peaks, on="client").join(totals, on="client")
    return told({name: frame[name].to_numpy() for name in frame.columns})


def with_duckdb():
    frame = DB.execute(f"""
    WITH pairs AS (SELECT client, carer, day, count(*) n FROM visits GROUP BY ALL),
    counts AS (SELECT client, carer, sum(n)::BIGINT n FROM pairs GROUP BY ALL),
    whole AS (SELECT client, sum(n)::BIGINT n, count(*) k, sum(n * n)::BIGINT squares, max(n) most, list_sum(max(n, 5))::BIGINT five FROM counts GROUP BY ALL),
    before AS (SELECT client, day, lag(day) OVER (PARTITION BY client, carer ORDER BY day) AS last FROM pairs),
    inside AS (SELECT client, greatest(day - {WINDOW} + 1, coalesce(last, -1) + 1, 0) AS begins, least(day, {LAST}) AS ends FROM before),
    valid AS (SELECT * FROM inside WHERE begins <= ends),
    steps AS (SELECT client, place, sum(s) s FROM (SELECT client, begins AS place, count(*) s FROM valid GROUP BY ALL
              UNION ALL SELECT client, ends + 1, -count(*) FROM valid GROUP BY ALL) GROUP BY ALL),
    peaks AS (SELECT client, max(c)::BIGINT peak FROM (SELECT client, sum(s) OVER (PARTITION BY client ORDER BY place) c FROM steps) GROUP BY ALL),
    totals AS (SELECT client, sum(ends - begins + 1)::BIGINT total FROM valid GROUP BY ALL),
    sequence AS (SELECT client, count(*) FILTER (carer = last) AS same FROM
                 (SELECT client, carer, lag(carer) OVER (PARTITION BY client ORDER BY minute) AS last FROM visits) GROUP BY ALL)
    SELECT * FROM whole JOIN peaks USING (client) JOIN totals USING (client) JOIN sequence USING (client)""").fetchnumpy()
    return told(frame)


def with_pandas():
    frame = FRAME.sort_values(["client", "minute"])
    same = (frame.client == frame.client.shift()) & (frame.carer == frame.carer.shift())
    found = same.groupby(frame.client).sum().to_frame("same")
    frame["day"] = frame.minute // 1440
    pairs = frame.groupby(["client", "carer", "day"], sort=True).size().rename("n").reset_index()
    counts = pairs.groupby(["client", "carer"])["n"].sum().rename("n").reset_index()
    by = counts.groupby("client")["n"]
    found["n"], found["k"], found["most"] = by.sum(), by.size(), by.max()
    found["squares"] = (counts.n * counts.n).groupby(counts.client).sum()
    found["five"] = counts.sort_values("n", ascending=False).groupby("client").head(5).groupby("client")["n"].sum()
    is_same = (pairs.client == pairs.client.shift()) & (pairs.carer == pairs.carer.shift())
    before = pairs.day.shift(fill_value=-1).where(is_same, -1)
    start = np.maximum(np.maximum(pairs.day - WINDOW + 1, before + 1), 0)
    end = np.minimum(pairs.day, LAST)
    valid = pd.DataFrame({"client": pairs.client, "start": start, "end": end})[start <= end]
    found["total"] = (valid.end - valid.start + 1).groupby(valid.client).sum()
    opened, closed = valid.groupby(["client", "start"]).size(), valid.assign(end=valid.end + 1).groupby(["client", "end"]).size()
    closed.index.names = opened.index.names
    inside = opened.sub(closed, fill_value=0).sort_index().groupby(level=0).cumsum()
    found["peak"] = inside.groupby(level=0).max()
    return told({name: found[name].to_numpy() for name in found})


def rolling_with_polars():
    """All indices in every window: contacts of a window by client and carer, window after window; sorted by day, a window is a slice."""
    c, sums = pl.col, np.zeros(7)
    visits = pl.DataFrame({"key": SERIES}).sort("key").select(
        client=(c("key") // (1 << 44)).cast(pl.Int32), carer=(c("key") & 0x3FFFFF).cast(pl.Int32),
        day=((c("key") // (1 << 22) & 0x3FFFFF) // 1440).cast(pl.Int16))
    is_same = (c("client") == c("client").shift(1)) & (c("carer") == c("carer").shift(1))
    visits = visits.with_columns(since=pl.when(is_same).then(c("day").shift(1)).otherwise(-1)).sort("day", maintain_order=True)
    ends = np.concatenate([[0], np.cumsum(np.bincount(visits["day"].to_numpy(), minlength=DAYS))])
    for first in range(WINDOWS):
        own = visits.slice(int(ends[first]), int(ends[first + WINDOW] - ends[first]))
        counts = own.lazy().group_by("client", "carer").agg(n=pl.len().cast(pl.Int64), same=(c("since") >= first).sum())
        one = counts.group_by("client").agg(n=c("n").sum(), k=pl.len(), squares=(c("n") * c("n")).sum(), most=c("n").max(),
                                            five=c("n").top_k(5).sum(), same=c("same").sum()).collect()
        f = {name: one[name].to_numpy().astype(float) for name in one.columns}
        n = f["n"]
        values = [f["k"], f["most"] / n, f["squares"] / n ** 2, (f["squares"] - n) / (n * (n - 1)), f["same"] / (n - 1),
                  (1 - f["k"] / (n + 0.1)) / (1 - 1 / (n + 0.1)), f["five"] / n]
        sums += [value.mean() for value in values]
    return sums


if KIND == "polars":
    import polars as pl
    SERIES = pl.Series(KEYS.astype(np.int64))
elif KIND == "pandas":
    import pandas as pd
    FRAME = pd.DataFrame({"client": (KEYS >> 44).astype(np.int32), "minute": ((KEYS >> 22) & 0x3FFFFF).astype(np.int32),
                          "carer": (KEYS & 0x3FFFFF).astype(np.int32)})
elif KIND == "duckdb":
    import duckdb
    DB = duckdb.connect()
    DB.execute("SET threads = 2")
    arrays = {"client": (KEYS >> 44).astype(np.int32), "minute": ((KEYS >> 22) & 0x3FFFFF).astype(np.int32), "carer": (KEYS & 0x3FFFFF).astype(np.int32)}
    DB.execute("CREATE TABLE visits AS SELECT client, minute, carer, (minute // 1440)::INTEGER AS day FROM arrays")
    del arrays
if KIND not in ("polars", "numpy"):
    del KEYS
WORK = {"history": globals()["with_" + KIND], "rolling": globals().get("rolling_with_" + KIND)}
print("ready", flush=True)
for line in sys.stdin:
    wanted = line.strip()
    if wanted == "memory":
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
        continue
    begun = time.perf_counter_ns()
    found = WORK[wanted]()
    took = time.perf_counter_ns() - begun
    print(took, *map(repr, map(float, found)), flush=True)
