"""Similar places: Torg beside numpy and faiss, rounds interleaved, results compared before a time counts.

One query = new weights, 10 % of the values missing, the 20 nearest. Exact: distances over what both have, at least
80 % of the weight known. faiss has no missing values, so they are imputed by the mean for it, which is less work.
The peers use as many threads as the third argument says; Torg uses one.
"""
import os, statistics, subprocess, sys, time

PROGRAM, OUT, THREADS = sys.argv[1], sys.argv[2], int(sys.argv[3])
os.environ["OPENBLAS_NUM_THREADS"] = str(THREADS)  # read when numpy is loaded
import numpy as np
import faiss

ROUNDS, MOST, LEAST = 5, 20, 0.8
faiss.omp_set_num_threads(THREADS)


class Torg:
    def __init__(self, raw):
        path = os.path.join(OUT, f"values_{raw.shape[0]}x{raw.shape[1]}.f64")
        raw.astype("<f8").tofile(path)
        self.run = subprocess.Popen([PROGRAM, "serve", path, str(raw.shape[1])], text=True,
                                    stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self.run.stdout.readline().strip() == "ready"

    def say(self, line):
        self.run.stdin.write(line + "\n")
        self.run.stdin.flush()
        return self.run.stdout.readline().rstrip("\n")

    def ask(self, kind, times, unit, weights):
        numbers = ",".join(map(repr, weights.tolist()))
        took, near = self.say(f"{kind} {times} {unit} {MOST} {LEAST} {numbers}").split(" ")
        pairs = [one.split(":") for one in near.split(",") if one]
        return int(took) * 1e-9, [int(i) for i, _ in pairs], [float(d) for _, d in pairs]

    def read(self):
        one, two = self.say("read").split()
        return int(one) * 1e-9, int(two) * 1e-9

    def end(self):
        self.run.stdin.close()
        self.run.wait()


class Numpy:
    """The fastest exact form numpy has: four matrix-vector products in f32, then a partial sort."""

    def __init__(self, z):
        self.known = (~np.isnan(z)).astype(np.float32)
        self.z = np.where(np.isnan(z), 0, z).astype(np.float32)
        self.square = self.z ** 2

    def ask(self, unit, weights):
        w = (weights * self.known[unit]).astype(np.float32)
        own = self.z[unit]
        share = self.known @ w
        d = self.square @ w - 2 * (self.z @ (w * own)) + self.known @ (w * own * own)
        with np.errstate(divide="ignore", invalid="ignore"):
            d /= share
        d[share < np.float32(LEAST * weights.sum())] = np.inf
        d[unit] = np.inf
        d = np.nan_to_num(d, nan=np.inf)
        few = np.argpartition(d, MOST)[:MOST]
        return few[np.argsort(d[few], kind="stable")]


class Faiss:
    """Two ways to new weights; the faster one counts. Scaled: the data is scaled by the weights and put into a flat
    L2 index. Folded: the weights go into the query against a flat inner-product index of squares and values."""

    def __init__(self, z):
        self.z = np.where(np.isnan(z), 0, z).astype(np.float32)
        self.folded = faiss.IndexFlatIP(2 * z.shape[1])
        self.folded.add(np.ascontiguousarray(np.hstack([self.z ** 2, self.z])))

    def scaled(self, unit, weights):
        root = np.sqrt(weights).astype(np.float32)
        index = faiss.IndexFlatL2(self.z.shape[1])
        index.add(self.z * root)
        return index.search((self.z[unit] * root)[None], MOST + 1)[1][0]

    def ask(self, unit, weights):
        w = weights.astype(np.float32)
        query = np.concatenate([-w, 2 * w * self.z[unit]])[None]
        return self.folded.search(query, MOST + 1)[1][0]


def exact(z, unit, weights):
    both = ~np.isnan(z) & ~np.isnan(z[unit])
    apart = np.where(both, z - z[unit], 0.0)
    share = both @ weights
    with np.errstate(divide="ignore", invalid="ignore"):
        d = np.sqrt((apart ** 2) @ weights / share)
    d[share < LEAST * weights.sum() - 1e-9] = np.inf
    d[unit] = np.inf
    near = np.argsort(d, kind="stable")[:MOST]
    return near, d


def timed(ask, times, *args):
    took = []
    for _ in range(times):
        start = time.perf_counter()
        answer = ask(*args)
        took.append(time.perf_counter() - start)
    return statistics.median(took), answer


def check(z, torg, plain, imputed, rng):
    """Torg equals the formula in f64; numpy to what f32 leaves; faiss finds its own (imputed) nearest."""
    for _ in range(3):
        unit, weights = int(rng.integers(z.shape[0])), rng.random(z.shape[1])
        near, d = exact(z, unit, weights)
        _, found, distances = torg.ask("plain", 1, unit, weights)
        assert found == near.tolist(), (found, near)
        assert np.allclose(distances, d[near], atol=1e-7)
        assert np.allclose(d[plain.ask(unit, weights)], d[near], atol=2e-3)
        filled, _ = exact(np.where(np.isnan(z), 0, z), unit, weights)
        for way in (imputed.ask, imputed.scaled):
            found = set(way(unit, weights).tolist()) - {unit}
            assert len(found & set(filled.tolist())) >= MOST - 2, "faiss answers something else"
    print("  results equal: yes")


def compare(units, variables, rng):
    raw = rng.normal(size=(units, variables))
    raw[rng.random(raw.shape) < 0.1] = np.nan
    z = (raw - np.nanmean(raw, 0)) / np.nanstd(raw, 0)
    torg, plain, imputed = Torg(raw), Numpy(z), Faiss(z)
    print(f"{units} x {variables}")
    check(z, torg, plain, imputed, rng)
    times, queries = (1, 15) if units > 5000 else (300, 5)
    took = {name: [] for name in ("torg", "explained", "numpy", "faiss folded", "faiss scaled", "read 1", "read 2")}
    for _ in range(ROUNDS):
        for _ in range(queries):
            unit, weights = int(rng.integers(units)), rng.random(variables)
            took["torg"].append(torg.ask("plain", times, unit, weights)[0])
            took["numpy"].append(timed(plain.ask, times, unit, weights)[0])
            took["faiss folded"].append(timed(imputed.ask, times, unit, weights)[0])
            took["explained"].append(torg.ask("explain", times, unit, weights)[0])
            one, two = torg.read()
            took["read 1"].append(one)
            took["read 2"].append(two)
        took["faiss scaled"].append(timed(imputed.scaled, 1, unit, weights)[0])
    torg.end()
    middle = {name: statistics.median(all) for name, all in took.items()}
    for name, seconds in middle.items():
        print(f"  {name:13} {seconds * 1e6:10.1f} us")
    best = min(middle["faiss folded"], middle["faiss scaled"])
    print(f"  faiss / torg      {best / middle['torg']:6.2f}")
    print(f"  numpy / torg      {middle['numpy'] / middle['torg']:6.2f}")
    print(f"  torg / read once  {middle['torg'] / middle['read 1']:6.2f}   (one thread reads {units * variables * 4 / 1e6:.1f} MB, the values as f32; the scan half of that)")
    print(f"  explained / plain {middle['explained'] / middle['torg']:6.2f}")


print(f"numpy {np.__version__}, faiss {faiss.__version__}, {THREADS} threads, load {os.getloadavg()[0]:.1f}")
for size in ((290, 50), (1050, 50), (98000, 50)):
    compare(*size, np.random.default_rng(7))
print(f"load at the end {os.getloadavg()[0]:.1f}")
