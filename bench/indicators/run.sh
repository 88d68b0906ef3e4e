#!/usr/bin/env bash
# bench/indicators/run.sh [ROUNDS] [VALUES]: makes the pages, then imports and reads by each in turn. Needs cargo, python3
# with venv, three gigabytes under TMPDIR, which are given back.
set -eu
cd "$(dirname "$0")/../.."
rounds=${1:-1}; values=${2:-10005000}
cargo build --release -q -p torg-bench-indicators
torg=${CARGO_TARGET_DIR:-target}/release/torg-bench-indicators
venv=${TORG_BENCH_VENV:-bench/out/indicators/venv}
if [ ! -x "$venv/bin/python" ]; then
  python3 -m venv "$venv"; "$venv/bin/pip" install -q duckdb==2.0.1 polars==2.1.0 orjson==3.13.0 numpy
fi
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
"$torg" make "$work/pages.jsonl" "$values"
ls -l "$work/pages.jsonl" | awk '{print "pages: " $5 / 1e6 " MB"}'
echo "load: $(cut -d' ' -f1-3 /proc/loadavg)"
mkdir -p bench/out; out=bench/out/indicators.jsonl; : > "$out"
told() { echo "$1 $2 $3" | tee -a "$out"; }
for _ in $(seq "$rounds"); do
  rm -f "$work"/db.*
  told torg import "$("$torg" import "$work/pages.jsonl" "$work/db.torg")"
  told duckdb import "$("$venv/bin/python" bench/indicators/peer.py duckdb import "$work/pages.jsonl" "$work/db.duckdb")"
  told torg again "$("$torg" import "$work/pages.jsonl" "$work/db.torg")"
  told polars import "$("$venv/bin/python" bench/indicators/peer.py polars import "$work/pages.jsonl" "$work/db.parquet")"
  told sqlite import "$("$venv/bin/python" bench/indicators/peer.py sqlite import "$work/pages.jsonl" "$work/db.sqlite")"
  for name in duckdb polars sqlite; do
    told $name read "$("$venv/bin/python" bench/indicators/peer.py $name read "$work/db.${name/polars/parquet}" N00012)"
    told torg read "$("$torg" read "$work/db.torg" N00012)"
  done
done
echo "load: $(cut -d' ' -f1-3 /proc/loadavg)"
