#!/usr/bin/env bash
# Opinion groups beside red-dwarf and a numpy/scikit-learn reproduction in one run: bench/opinion/run.sh [DATA]
# DATA is a folder with conversations of github.com/compdemocracy/openData.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${1:-../shared/data/polis}
out=bench/out/opinion
mkdir -p "$out"
if [ ! -x "$out/venv/bin/python" ]; then
  python3 -m venv "$out/venv"
  "$out/venv/bin/pip" install -q numpy scipy scikit-learn red-dwarf==0.4.0
fi
cargo build --release -q -p torg-bench-opinion
"$out/venv/bin/python" bench/opinion/compare.py target/release/torg-bench-opinion "$out" "$data"
