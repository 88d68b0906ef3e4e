"""Opinion groups: Torg beside red-dwarf and a numpy/scikit-learn reproduction, in turn, in one run. Directions are compared
before a time counts. compare.py PROGRAM OUT DATA"""
import os, statistics, subprocess, sys
import numpy as np
from reference import read_matrix

PROGRAM, OUT, DATA = sys.argv[1:4]
HERE = os.path.dirname(os.path.abspath(__file__))


class Waiting:
    def __init__(self, *command):
        self.run = subprocess.Popen(command, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self.run.stdout.readline().strip() == "ready"

    def say(self, line):
        self.run.stdin.write(line + "\n")
        self.run.stdin.flush()
        return self.run.stdout.readline().split()

    def ask(self, what):
        took, groups, apart, mixtures, *directions = self.say(what)
        return int(took) * 1e-6, int(groups), float(apart), int(mixtures), [
            np.array([float(n) for n in one.split(",")]) for one in directions]

    def end(self):
        megabytes = int(self.say("memory")[0]) / 1024
        self.run.stdin.close()
        self.run.wait()
        return megabytes


def write(name, people, statements, cast):
    path = os.path.join(OUT, name + ".bin")
    np.concatenate([[people, statements], np.stack(cast, 1).ravel()]).astype("<u4").tofile(path)
    return path


def recorded(name):
    people, statements, votes, _, _ = read_matrix(os.path.join(DATA, name))
    who, what = np.nonzero(~np.isnan(votes))
    return write(name, len(people), len(statements), (who, what, votes[who, what] + 1))


def made(name, people, statements, mean, camps=4, seed=1):
    """Few vote much, statements differ in how many saw them; camps that follow their line in 7 of 10 votes."""
    rng = np.random.default_rng(seed)
    counts = np.clip(rng.lognormal(np.log(mean) - 0.5, 1.0, people), 1, statements * 0.6).astype(int)
    seen = rng.pareto(2.0, statements) + 0.3
    who = np.repeat(np.arange(people), counts)
    what = rng.choice(statements, len(who), p=seen / seen.sum())
    pairs = np.unique(who * statements + what)
    who, what = pairs // statements, pairs % statements
    line = rng.choice([-1, 1], (camps, statements))
    follows = np.where(rng.random(len(who)) < 0.7, 1, -1)
    vote = np.where(rng.random(len(who)) < 0.2, 0, line[rng.integers(0, camps, people)[who], what] * follows)
    return write(name, people, statements, (who, what, vote + 1)), len(who)


def row(name, path, rounds, peers):
    torg = Waiting(PROGRAM, path)
    others = {kind: Waiting(sys.executable, os.path.join(HERE, "peer.py"), kind, path) for kind in peers}
    own, listed, times = [], [], {kind: [] for kind in peers}
    best, agreement = {}, {}
    for turn in range(rounds + 1):
        took = torg.ask("groups")
        from_list = torg.ask("list")
        for kind, peer in others.items():
            if kind == "red-dwarf" and turn > 3:
                continue
            answer = peer.ask("groups")
            cosine = [abs(answer[4][a] @ took[4][a]) for a in range(2)]
            assert cosine[0] > 0.999, (kind, cosine)
            agreement[kind] = min(cosine)
            best[kind] = answer[1:3]
            if turn or kind == "red-dwarf":
                times[kind].append(answer[0])
        if turn:
            own.append(took[0])
            listed.append(from_list[0])
    memory = torg.end()
    mid, from_list = statistics.median(own), statistics.median(listed)
    print(f"\n{name}: Torg {mid:.2f} ms, from the list {from_list:.2f} ms, {memory:.0f} MB; k {took[1]}, silhouette {took[2]:.3f}")
    for kind, peer in others.items():
        theirs, against = statistics.median(times[kind]), from_list if kind == "red-dwarf" else mid
        print(f"  {kind}: {theirs:.1f} ms = {theirs / against:.0f} x, {peer.end():.0f} MB; k {best[kind][0]}, "
              f"silhouette {best[kind][1]:.3f}; least |cos| {agreement[kind]:.6f}", flush=True)


os.makedirs(OUT, exist_ok=True)
both = ("red-dwarf", "numpy")
row("15-per-hour-seattle", recorded("15-per-hour-seattle"), 7, both)
row("vtaiwan.uberx 1,921 x 197", recorded("vtaiwan.uberx"), 7, both)
path, votes = made("10k", 10_000, 500, 15)
row(f"made 10,000 x 500, {votes} votes", path, 5, both)
path, votes = made("100k", 100_000, 1_000, 30)
row(f"made 100,000 x 1,000, {votes} votes", path, 5, ("numpy",))
path, votes = made("live", 500, 60, 25)
live = Waiting(PROGRAM, path)
plain = [live.ask("list")[0] for _ in range(21)]
chance = [live.ask("chance") for _ in range(11)]
print(f"\nlive board 500 x 60, {votes} votes: {statistics.median(plain):.2f} ms from the list, "
      f"{statistics.median(c[0] for c in chance):.1f} ms with {chance[0][3]} mixtures, {live.end():.0f} MB")
