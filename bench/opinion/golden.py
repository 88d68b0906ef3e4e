"""Writes the reference numbers that crates/engine/tests/opinion.rs compares with, after comparing them with red-dwarf.

  python3 -m venv /tmp/venv && /tmp/venv/bin/pip install numpy scikit-learn red-dwarf==0.4.0
  /tmp/venv/bin/python bench/opinion/golden.py ../shared/data/polis bench/opinion/golden

Derived from "15-per-hour-seattle" and "vtaiwan.uberx" of github.com/compdemocracy/openData (CC BY 4.0, The Computational
Democracy Project), and from votes made by a formula (`made`), which the test makes too. Only derived numbers are written.
"""
import os, sys
import numpy as np
from reference import MASK, read_matrix, statistics, tallies, whole

SOURCE, TARGET = sys.argv[1], sys.argv[2]


def mixed(number):
    number = (number + 0x9E3779B97F4A7C15) & MASK
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & MASK
    return number ^ (number >> 31)


def made(people, statements, camps):
    """Camps of people who mostly follow their camp's line; about half of all statements are seen."""
    votes = np.full((people, statements), np.nan)
    for p in range(people):
        for s in range(statements):
            number = mixed(p * statements + s)
            if number % 100 < 45:
                continue
            line = 1 if mixed(1_000_000 + (p % camps) * statements + s) % 2 else -1
            chance = (number >> 32) % 100
            votes[p, s] = 0 if chance < 12 else (-line if chance < 27 else line)
    return votes


def beside_red_dwarf(name, people, statements, votes, out, found):
    """Components, strengths and representative statements must be those of red-dwarf, given the same groups."""
    from reddwarf.implementations.polis import run_pipeline
    from reddwarf.utils.stats import calculate_comment_statistics
    import pandas as pd
    cast = [dict(participant_id=people[p], statement_id=statements[s], vote=int(votes[p, s]), modified=0)
            for p, s in zip(*np.nonzero(~np.isnan(votes)))]
    theirs = run_pipeline(votes=cast, mod_out_statement_ids=[s for s, o in zip(statements, out) if o], random_state=1)
    kept = [statements.index(int(s)) for s in theirs.raw_vote_matrix.columns]
    cosines = [abs(theirs.reducer.components_[a] @ found["pair"][kept, a]) for a in range(2)]
    assert min(cosines) > 0.999999, cosines
    rows = found["groups"] >= 0
    labels = found["groups"][rows]
    agree, against, seen = tallies(votes, found["groups"], found["chosen"])
    ours = [statistics(agree, seen), statistics(against, seen)]
    _, _, p, ratio, z, z2, _ = calculate_comment_statistics(pd.DataFrame(votes[rows]), list(labels))
    for side in range(2):
        for mine, other in zip(ours[side], (p[side], z[side], ratio[side], z2[side])):
            np.testing.assert_allclose(mine, other, rtol=1e-9, atol=1e-9)
    k = len(set(theirs.clusterer.labels_))
    print(f"{name}: |cos| with red-dwarf {cosines[0]:.9f} {cosines[1]:.9f}; strengths equal; "
          f"k {found['chosen']}, red-dwarf {k}; base clusters {found['base']}")


def numbers(values):
    return [f"{value:.9g}" for value in values]


def write(name, found):
    lines = [("counted", [found["counted"]]), ("base", [found["base"]]), ("shares", numbers(found["shares"])),
             ("mean", numbers(found["mean"])), ("first", numbers(found["pair"][:, 0])),
             ("second", numbers(found["pair"][:, 1])), ("tried", list(found["tried"])),
             ("silhouettes", numbers(found["tried"].values())),
             ("groups", ["".join("." if g < 0 else str(g) for g in found["groups"])])]
    for at in range(0, len(found["places"]), 25):
        if not np.isnan(found["places"][at, 0]):
            lines.append(("place", [at, *numbers(found["places"][at])]))
    for group, told in enumerate(found["told"]):
        lines += [("told", [group, s, v, h, n, *numbers(strength)]) for s, v, h, n, *strength in told]
    lines += [("consensus", [s, v, h, n, *numbers(rest)]) for s, v, h, n, *rest in found["consensus"]]
    with open(os.path.join(TARGET, name + ".tsv"), "w") as file:
        file.write("# Derived by bench/opinion/golden.py; sources and licence there.\n")
        file.writelines("\t".join([key, *map(str, values)]) + "\n" for key, values in lines)


os.makedirs(TARGET, exist_ok=True)
for name in ("15-per-hour-seattle", "vtaiwan.uberx"):
    people, statements, votes, out, _ = read_matrix(os.path.join(SOURCE, name))
    found = whole(votes, out)
    beside_red_dwarf(name, people, statements, votes, out, found)
    write(name, found)
for name, votes in (("two-camps", made(120, 24, 2)), ("three-camps", made(150, 24, 3))):
    found = whole(votes, np.zeros(24, bool))
    beside_red_dwarf(name, list(range(len(votes))), list(range(24)), votes, np.zeros(24, bool), found)
    write(name, found)
