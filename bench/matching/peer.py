"""OR-Tools' min-cost flow on the same problems: reads a file per problem, answers one line per asked round.

Asked with a file's path on a line; answers "optimum build-µs solve-µs". Reading the file is not counted; building the
graph (with numpy, in bulk) and solving are counted apart.
"""

import sys
import time

import numpy as np
from ortools.graph.python import min_cost_flow

PROBLEMS = {}


def problem(path):
    if path not in PROBLEMS:
        data = np.fromfile(path, dtype=np.int32)
        needs, offers, pairs = data[:3]
        at, parts = 3, []
        for size in (needs, offers, pairs, pairs, pairs):
            parts.append(data[at : at + size])
            at += size
        PROBLEMS[path] = parts
    return PROBLEMS[path]


def solve(need_room, offer_room, need, offer, score):
    """Every need sends its room; what is not paired goes straight to the sink for nothing."""
    started = time.perf_counter_ns()
    needs, offers = len(need_room), len(offer_room)
    sink = needs + offers
    flow = min_cost_flow.SimpleMinCostFlow()
    all_needs, all_offers = np.arange(needs), needs + np.arange(offers)
    add = flow.add_arcs_with_capacity_and_unit_cost
    add(need, needs + offer, np.ones(len(need)), -score)
    add(all_offers, np.full(offers, sink), offer_room, np.zeros(offers))
    add(all_needs, np.full(needs, sink), need_room, np.zeros(needs))
    flow.set_nodes_supplies(np.append(all_needs, sink), np.append(need_room, -need_room.sum()))
    built = time.perf_counter_ns()
    status = flow.solve()
    solved = time.perf_counter_ns()
    assert status == flow.OPTIMAL, status
    return -flow.optimal_cost(), (built - started) // 1000, (solved - built) // 1000


for line in sys.stdin:
    need_room, offer_room, need, offer, score = problem(line.strip())
    print(*solve(need_room, offer_room, need, offer, score), flush=True)
