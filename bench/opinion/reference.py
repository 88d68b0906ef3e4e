"""The published Polis method, written once more in plain numpy, dense and slow, as a reference for Torg's own.

Order of rows: by the hash in `row_key`, then by content. PCA: numpy's eigh of the full matrix. Nothing is shared with
Torg's code but the description of the method (docs/decisions/0041-opinion-groups-against-chance.md).
"""
import csv, gzip, io, os
import numpy as np

MASK = (1 << 64) - 1
BASE, STARTS, LEAST_GROUP, Z90 = 100, 8, 5, 1.2816


def open_text(path):
    if os.path.exists(path):
        return open(path, encoding="utf-8", newline="")
    return io.TextIOWrapper(gzip.open(path + ".gz"), encoding="utf-8", newline="")


def read_matrix(folder):
    """Ids of participants and statements, votes with NaN for unseen, statements that moderators took out."""
    with open_text(os.path.join(folder, "participants-votes.csv")) as file:
        rows = list(csv.reader(file))
    heading, rows = rows[0], rows[1:]
    statements = [int(name) for name in heading[6:]]
    people = [int(row[0]) for row in rows]
    votes = np.array([[float(cell) if cell else np.nan for cell in row[6:]] for row in rows])
    with open_text(os.path.join(folder, "comments.csv")) as file:
        out = {int(row["comment-id"]) for row in csv.DictReader(file) if row["moderated"] == "-1"}
    groups = [row[1] for row in rows]
    return people, statements, votes, np.array([s in out for s in statements]), groups


def row_key(row):
    """Entries 3·column + vote + 1 in rising order, mixed into 64 bits."""
    seen = np.flatnonzero(~np.isnan(row))
    entries = [int(3 * c + row[c] + 1) for c in seen]
    key = 0x746F7267
    for entry in entries:
        key = ((key ^ entry) * 0x9E3779B97F4A7C15) & MASK
        key ^= key >> 32
    return key, entries


def canonical(votes):
    keys = [row_key(row) for row in votes]
    order = sorted(range(len(votes)), key=lambda r: keys[r])
    return np.array([r for r in order if keys[r][1]])


def components(votes, out):
    """Mean of each column, the two first components, everybody's place."""
    seen = ~np.isnan(votes)
    filled = np.where(seen, votes, 0.0)
    filled[:, out] = 0.0
    counts = seen.sum(0)
    mean = np.where(out | (counts == 0), 0.0, filled.sum(0) / np.maximum(counts, 1))
    centred = np.where(seen & ~out, filled - mean, 0.0)
    values, vectors = np.linalg.eigh(centred.T @ centred)
    pair = vectors[:, ::-1][:, :2]
    for at in range(2):
        if pair[np.argmax(np.abs(pair[:, at]) > np.abs(pair[:, at]).max() - 1e-9), at] < 0:
            pair[:, at] = -pair[:, at]
    own = seen[:, ~out].sum(1) + out.sum()
    places = centred @ pair * np.sqrt(votes.shape[1] / np.maximum(own, 1))[:, None]
    return mean, values[::-1][:2], pair, places


def first_distinct(points, k):
    found = []
    for at, point in enumerate(points):
        if not any((point == points[other]).all() for other in found):
            found.append(at)
            if len(found) == k:
                break
    return points[found].copy()


def k_means(points, weights, centres, rounds):
    labels = np.zeros(len(points), int)
    for _ in range(rounds):
        distances = ((points[:, None] - centres[None]) ** 2).sum(2)
        labels = distances.argmin(1)
        used = np.unique(labels)
        labels = np.searchsorted(used, labels)
        heft = np.bincount(labels, weights)
        new = np.stack([np.bincount(labels, weights * points[:, a]) / heft for a in range(2)], 1)
        settled = len(used) == len(centres) and np.sqrt(((new - centres) ** 2).sum(1)).max() < 0.01
        centres = new
        if settled:
            break
    return centres, labels


def silhouette(points, labels, k):
    distances = np.sqrt(((points[:, None] - points[None]) ** 2).sum(2))
    total = 0.0
    for at in range(len(points)):
        own = labels == labels[at]
        if own.sum() < 2:
            continue
        a = distances[at, own].sum() / (own.sum() - 1)
        b = min(distances[at, labels == g].mean() for g in range(k) if g != labels[at])
        total += (b - a) / max(a, b) if max(a, b) > 0 else 0.0
    return total / len(points)


def group(points):
    """Labels and silhouette for each k that is allowed, best k. Points in canonical order."""
    centres, base = k_means(points, np.ones(len(points)), first_distinct(points, BASE), 100)
    sizes = np.bincount(base).astype(float)
    count = len(centres)
    tried = {}
    for k in range(2, min(5, 2 + count // 12) + 1):
        best = None
        for start in range(STARTS):
            shift = start * count // STARTS
            turned = np.concatenate([centres[shift:], centres[:shift]])
            begun = first_distinct(turned, k)
            if len(begun) < k:
                continue
            mid, labels = k_means(centres, sizes, begun, 20)
            if len(mid) < k:
                continue
            inertia = (sizes * ((centres - mid[labels]) ** 2).sum(1)).sum()
            if best is None or inertia < best[0] * (1 - 1e-9):
                best = (inertia, labels)
        if best is None or np.bincount(best[1], sizes).min() < LEAST_GROUP:
            continue
        tried[k] = (silhouette(centres, best[1], k), best[1][base])
    chosen = max(tried, key=lambda k: tried[k][0]) if tried else None
    return tried, chosen, count


def tallies(votes, labels, k):
    agree = np.stack([(votes[labels == g] == 1).sum(0) for g in range(k)])
    against = np.stack([(votes[labels == g] == -1).sum(0) for g in range(k)])
    seen = np.stack([(~np.isnan(votes[labels == g])).sum(0) for g in range(k)])
    return agree, against, seen


def one_proportion(hits, of):
    return 2 * np.sqrt(of + 1.0) * ((hits + 1.0) / (of + 1.0) - 0.5)


def two_proportions(a, b, n, m):
    a, b, n, m = a + 1.0, b + 1.0, n + 1.0, m + 1.0
    pooled = (a + b) / (n + m)
    with np.errstate(divide="ignore", invalid="ignore"):
        z = (a / n - b / m) / np.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
    return np.where(pooled == 1, 0.0, z)


def statistics(hits, seen):
    """Per group: p, z of p, ratio, z of the ratio, and their product with negative z taken as nothing."""
    rest, others = hits.sum(0) - hits, seen.sum(0) - seen
    p = (hits + 1) / (seen + 2)
    z = one_proportion(hits, seen)
    ratio = p / ((rest + 1) / (others + 2))
    z2 = two_proportions(hits, rest, seen, others)
    return p, z, ratio, z2, ratio * np.maximum(z2, 0) * p * np.maximum(z, 0)


def permuted(votes, rng):
    mixed = votes.copy()
    for c in range(votes.shape[1]):
        seen = np.flatnonzero(~np.isnan(votes[:, c]))
        mixed[seen, c] = votes[rng.permutation(seen), c]
    return mixed


def representative(agree, against, seen, out):
    """As published, with negative z taken as nothing where products are compared."""
    told = []
    for_, no = statistics(agree, seen), statistics(against, seen)
    for g in range(len(seen)):
        pa, za, ra, z2a, ranka = (column[g] for column in for_)
        pd, zd, rd, z2d, rankd = (column[g] for column in no)
        kept = [s for s in range(seen.shape[1]) if not out[s]]
        best = None
        for s in kept:
            if agree[g, s] == 0 and against[g, s] == 0:
                continue
            if best is None:
                better = za[s] > Z90 or (ra[s] > 1 and pa[s] > 0.5)
            elif ra[best] > 1:
                better = ranka[s] > ranka[best]
            else:
                better = pa[s] * za[s] > pa[best] * za[best]
            if better:
                best = s
        passed = [s for s in kept if (za[s] > Z90 and z2a[s] > Z90) or (zd[s] > Z90 and z2d[s] > Z90)]
        side = lambda s: 1 if z2a[s] > z2d[s] else -1
        passed.sort(key=lambda s: -(ranka[s] if side(s) == 1 else rankd[s]))
        list_ = [] if best is None else [(best, 1)]
        list_ += [(s, side(s)) for s in passed if s != best]
        if not list_:
            s = max(kept, key=lambda s: max(z2a[s], z2d[s]))
            list_ = [(s, side(s))]
        list_ = sorted(list_[:5], key=lambda one: one[1] != 1)
        told.append([
            (s, v, (agree if v == 1 else against)[g, s], seen[g, s], *[c[g][s] for c in (for_ if v == 1 else no)[:4]])
            for s, v in list_
        ])
    return told


def consensus(votes, out):
    seen, told = (~np.isnan(votes)).sum(0), []
    for value in (1, -1):
        hits = (votes == value).sum(0)
        p, z = (hits + 1) / (seen + 2), one_proportion(hits, seen)
        kept = [s for s in range(len(seen)) if not out[s] and p[s] > 0.5 and z[s] > Z90]
        kept.sort(key=lambda s: -(p[s] * z[s]))
        told += [(s, value, hits[s], seen[s], p[s], z[s]) for s in kept[:5]]
    return told


def whole(votes, out):
    """Everything, people in the order they were given in."""
    order = canonical(votes)
    rows = votes[order]
    mean, values, pair, places = components(rows, out)
    inside = (~np.isnan(rows)).sum(1) >= min(7, rows.shape[1])
    tried, chosen, base = group(places[inside])
    centred = np.where(np.isnan(rows) | out, 0.0, rows - mean)
    answer = dict(counted=int(inside.sum()), base=base, shares=values / (centred ** 2).sum(), mean=mean, pair=pair,
                  tried={k: tried[k][0] for k in tried}, chosen=chosen, places=np.full((len(votes), 2), np.nan))
    answer["places"][order] = places
    if chosen:
        labels = tried[chosen][1]
        first = {g: int(np.flatnonzero(labels == g)[0]) for g in range(chosen)}
        by_size = sorted(range(chosen), key=lambda g: (-(labels == g).sum(), first[g]))
        name = np.argsort(by_size)
        own = np.full(len(votes), -1)
        own[order[inside]] = name[labels]
        answer["groups"] = own
        agree, against, seen = tallies(votes, own, chosen)
        answer["told"] = representative(agree, against, seen, out)
    answer["consensus"] = consensus(votes, out)
    return answer
