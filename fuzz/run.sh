#!/usr/bin/env bash
# Fuzzes the analysers, or what is named: fuzz/run.sh [SECONDS] [analysers|votes|replies|json_stat|visit_log|sheets]   (600 seconds unless told). Needs a C++ compiler; no cargo-fuzz, no nightly.
set -eu
cd "$(dirname "$0")"
# What libFuzzer steers by: which edges were passed, and what was compared.
export RUSTFLAGS="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
-Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1"
host=$(rustc -vV | sed -n 's/^host: //p')
target=${2:-analysers}
features=
[ "$target" = replies ] && features=--features=replies
cargo build --release --target "$host" --bin "$target" $features
seeds=seeds
[ "$target" = analysers ] || seeds="seeds_$target"
mkdir -p "corpus/$target" artifacts
exec nice -n 10 "target/$host/release/$target" "corpus/$target" "$seeds" -max_total_time="${1:-600}" -max_len=4096 \
  -timeout=5 -artifact_prefix=artifacts/ -print_final_stats=1
