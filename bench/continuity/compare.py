"""Torg and its peers in turn in one run: compare.py TORG FILE [ROUNDS]. Prints the table of the README."""
import os, statistics, subprocess, sys

TORG, FILE = sys.argv[1], sys.argv[2]
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 3
HERE = os.path.dirname(os.path.abspath(__file__))
KINDS = ["torg", "polars", "duckdb", "pandas", "numpy"]


class Peer:
    def __init__(self, kind):
        command = [TORG, FILE] if kind == "torg" else [sys.executable, os.path.join(HERE, "peer.py"), kind, FILE]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.read()

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            sys.exit("a peer stopped")
        return line.split()

    def ask(self, what):
        self.process.stdin.write(what + "\n")
        self.process.stdin.flush()
        return self.read()

    def end(self):
        memory = int(self.ask("memory")[0]) / 1024
        self.process.stdin.close()
        self.process.wait()
        return memory


def measured(what, kinds, rounds):
    """One process a kind and round, in turn, so that at no time more than one holds the visits."""
    times, memory, sums = {kind: [] for kind in kinds}, {kind: 0.0 for kind in kinds}, {}
    for _ in range(rounds):
        for kind in kinds:
            peer = Peer(kind)
            took, *found = peer.ask(what)
            times[kind].append(int(took) / 1e9)
            found = [float(one) for one in found]
            memory[kind] = max(memory[kind], peer.end())
            expected = sums.setdefault("torg", found)
            for a, b in zip(expected, found, strict=True):
                if abs(a - b) > 1e-9 * max(1.0, abs(a)):
                    sys.exit(f"{what}: torg says {expected}, {kind} says {found}")
    return times, memory


def table(what, kinds, rounds):
    before = os.getloadavg()[0]
    times, memory = measured(what, kinds, rounds)
    own = statistics.median(times["torg"])
    print(f"\n{what}: {rounds} rounds, load {before:.1f} before and {os.getloadavg()[0]:.1f} after; equal to nine digits\n")
    print("| | seconds (median) | fastest to slowest | × Torg | MB |\n|---|---|---|---|---|")
    for kind in kinds:
        middle = statistics.median(times[kind])
        print(f"| {kind} | {middle:.2f} | {min(times[kind]):.2f} to {max(times[kind]):.2f} | {middle / own:.1f} | {memory[kind]:,.0f} |")


print(f"{os.path.getsize(FILE) // 8:,} visits")
table("history", KINDS, ROUNDS)
table("rolling", ["torg", "polars"], 1)
