#!/usr/bin/env bash
# Effects beside pysyncon and csdid in one run: bench/effect/run.sh [DATA] [UNITS]
# UNITS of Proposition 99 are fitted by pysyncon too, from both starts; 1 takes minutes, 39 take hours.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${1:-../shared/data/causal}
out=bench/out/effect
mkdir -p "$out"
if [ ! -x "$out/venv/bin/python" ]; then
  python3 -m venv "$out/venv"
  "$out/venv/bin/pip" install -q pysyncon==1.7.0 csdid==0.4.3
fi
cargo build --release -q -p torg-bench-effect
# More threads make pysyncon slower: its matrices are small.
OMP_NUM_THREADS=1 "$out/venv/bin/python" bench/effect/compare.py target/release/torg-bench-effect "$out" "$data" "${2:-1}"
