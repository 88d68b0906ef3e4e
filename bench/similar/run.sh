#!/usr/bin/env bash
# Similar places beside numpy and faiss in one run, and the agreement with RKA's published peers.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=bench/out/similar
mkdir -p "$out"
if [ ! -x "$out/venv/bin/python" ]; then
  python3 -m venv "$out/venv"
  "$out/venv/bin/pip" install -q numpy faiss-cpu
fi
cargo build --release -q -p torg-bench-similar
program=target/release/torg-bench-similar
"$program" agreement data
# Peers with one thread and with all: on a busy machine one is faster, and the faster counts.
for threads in 1 "$(nproc)"; do
  "$out/venv/bin/python" bench/similar/compare.py "$program" "$out" "$threads"
done
