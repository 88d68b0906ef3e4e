#!/usr/bin/env bash
# Staff continuity beside polars, DuckDB, pandas and numpy in one run: bench/continuity/run.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
out=bench/out/continuity
mkdir -p "$out"
if [ ! -x "$out/venv/bin/python" ]; then
  python3 -m venv "$out/venv"
  "$out/venv/bin/pip" install -q numpy==2.4.6 pandas==3.1.1 polars==2.1.0 duckdb==2.0.1 pyarrow==26.0.1
fi
cargo build --release -q -p torg-bench-continuity
[ -f "$out/visits" ] || target/release/torg-bench-continuity make "$out/visits"
"$out/venv/bin/python" bench/continuity/compare.py target/release/torg-bench-continuity "$out/visits" "${1:-3}"
