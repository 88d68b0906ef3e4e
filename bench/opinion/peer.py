"""A peer that waits: `peer.py red-dwarf|numpy FILE`. Answers `groups` with nanoseconds, groups, silhouette and two directions,
`memory` with kilobytes at most. Same protocol and file as torg-bench-opinion."""
import resource, sys, time, warnings
import numpy as np
from reference import statistics

warnings.filterwarnings("ignore")
KIND, FILE = sys.argv[1], sys.argv[2]
raw = np.fromfile(FILE, dtype="<u4")
PEOPLE, STATEMENTS = int(raw[0]), int(raw[1])
who, what, vote = raw[2:].reshape(-1, 3).T.astype(np.int64)
vote = vote - 1


def red_dwarf():
    found = run_pipeline(votes=CAST, random_state=1)
    labels = found.clusterer.labels_
    directions = np.zeros((2, STATEMENTS))
    directions[:, found.raw_vote_matrix.columns.astype(int)] = found.reducer.components_
    return len(set(labels)), 0.0, directions


def reproduction():
    """Centred votes stay sparse; randomised SVD (scikit-learn's choice of rounds), k-means twice, silhouette, strengths."""
    seen = np.asarray(SEEN.sum(0)).ravel()
    mean = np.asarray(VOTES.sum(0)).ravel() / np.maximum(seen, 1)
    centred = VOTES.copy()
    centred.data = VOTES.data - mean[VOTES.indices]
    _, _, directions = randomized_svd(centred, 2, random_state=0)
    own = np.diff(VOTES.indptr)
    places = (centred @ directions.T) * np.sqrt(STATEMENTS / np.maximum(own, 1))[:, None]
    inside = own >= min(7, STATEMENTS)
    points = places[inside]
    start = points[np.sort(np.unique(points, axis=0, return_index=True)[1])[:100]]
    base = KMeans(len(start), init=start, n_init=1, max_iter=100).fit(points)
    sizes = np.bincount(base.labels_, minlength=len(start)).astype(float)
    best = (-1.0, 0, None)
    for k in range(2, 6):
        groups = KMeans(k, n_init=8, max_iter=20, random_state=0).fit(base.cluster_centers_, sample_weight=sizes)
        apart = silhouette_score(base.cluster_centers_, groups.labels_)
        if apart > best[0] and np.bincount(groups.labels_, sizes).min() >= 5:
            best = (apart, k, groups.labels_)
    labels = best[2][base.labels_]
    rows = VOTES[inside]
    member = np.repeat(labels, np.diff(rows.indptr))
    count = lambda chosen: np.bincount((member * STATEMENTS + rows.indices)[chosen], minlength=best[1] * STATEMENTS)
    agree, against, all_ = [count(c).reshape(best[1], -1) for c in (rows.data > 0, rows.data < 0, slice(None))]
    statistics(agree, all_), statistics(against, all_)
    return best[1], best[0], directions


if KIND == "red-dwarf":
    from reddwarf.implementations.polis import run_pipeline
    CAST = [dict(participant_id=int(p), statement_id=int(s), vote=int(v), modified=0) for p, s, v in zip(who, what, vote)]
    work = red_dwarf
else:
    from scipy.sparse import csr_matrix
    from sklearn.cluster import KMeans
    from sklearn.metrics import silhouette_score
    from sklearn.utils.extmath import randomized_svd
    # Passes are 0 and must stay: built from row ends, so that nothing is dropped.
    order = np.lexsort((what, who))
    ends = np.concatenate([[0], np.cumsum(np.bincount(who, minlength=PEOPLE))])
    VOTES = csr_matrix((vote[order].astype(float), what[order], ends), shape=(PEOPLE, STATEMENTS))
    SEEN = csr_matrix((np.ones(len(who)), what[order], ends), shape=(PEOPLE, STATEMENTS))
    work = reproduction

print("ready", flush=True)
for line in sys.stdin:
    if line.strip() == "memory":
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
        continue
    begun = time.perf_counter_ns()
    groups, apart, directions = work()
    took = time.perf_counter_ns() - begun
    print(took, groups, apart, 0, *[",".join(map(repr, map(float, one))) for one in directions], flush=True)
