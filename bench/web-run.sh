#!/usr/bin/env bash
# How fast Torg's pages come, beside an empty axum handler, the same bytes from memory, Express 5 and Django 5.
#
#   bench/web.sh            builds (release), seeds both databases, measures, writes bench/RESULTS.md
#   bench/web.sh --short    two rounds of one second, to see that it runs; writes bench/out/short.md only
#
# Needs cargo, node with npm, python3 with venv, and PostgreSQL's server binaries (./test installs the Debian packages).
# Everything it makes lies in one temporary folder (TMPDIR) that is removed at the end. What is measured: bench/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."

ROUNDS=5
SECONDS_EACH=2
PAGE=bench/RESULTS.md
if [ "${1:-}" = "--short" ]; then
  ROUNDS=2
  SECONDS_EACH=1
  PAGE=bench/out/short.md
fi
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}
BIN=$CARGO_TARGET_DIR/release
HOME_OF_RUN=$(mktemp -d "${TMPDIR:-/tmp}/torg-bench-web.XXXXXX")
OUT=$PWD/bench/out
CHILDREN=()
mkdir -p "$OUT"

say() { printf '\n== %s\n' "$*"; }

pg_bin() { find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1; }

# PostgreSQL refuses to run as root; then its package's own user runs it.
as_server_user() {
  if [ "$(id -u)" -eq 0 ]; then
    setpriv --reuid=postgres --regid=postgres --clear-groups "$@"
  else
    "$@"
  fi
}

stop_everything() {
  for child in "${CHILDREN[@]}"; do kill "$child" 2>/dev/null || true; done
  [ -d "$HOME_OF_RUN/pg/data" ] && as_server_user "$(pg_bin)/pg_ctl" -D "$HOME_OF_RUN/pg/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$HOME_OF_RUN"
}
trap stop_everything EXIT
trap 'exit 130' INT TERM

free_port() {
  local port
  for _ in $(seq 50); do
    port=$((20000 + RANDOM % 12000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { printf '%s' "$port"; return 0; }
  done
  return 1
}

# Starts a server in the background: log name, then the command. Its process id is in $STARTED.
start() {
  local log="$HOME_OF_RUN/$1.log"
  shift
  "$@" >"$log" 2>&1 &
  STARTED=$!
  CHILDREN+=("$STARTED")
}

wait_for() {
  local name=$1 port=$2
  for _ in $(seq 300); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then return 0; fi
    sleep 0.1
  done
  echo "$name does not answer:" && cat "$HOME_OF_RUN/$name.log"
  return 1
}

start_postgres() {
  local bin
  bin=$(pg_bin)
  mkdir "$HOME_OF_RUN/pg"
  chmod 711 "$HOME_OF_RUN"
  [ "$(id -u)" -eq 0 ] && chown postgres "$HOME_OF_RUN/pg"
  as_server_user "$bin/initdb" -D "$HOME_OF_RUN/pg/data" -U torg -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
  PG_PORT=$(free_port)
  # As an administrator would find it: everything waits for the disk.
  as_server_user "$bin/pg_ctl" -D "$HOME_OF_RUN/pg/data" -l "$HOME_OF_RUN/pg/log" -w start \
    -o "-p $PG_PORT -k $HOME_OF_RUN/pg -c listen_addresses=127.0.0.1" >/dev/null
  POSTGRES="postgres://torg@127.0.0.1:$PG_PORT/postgres"
}

say "building"
true

say "seeding"
start_postgres
SQLITE=$HOME_OF_RUN/data/torg.db
"$BIN/torg" demo --load-only --yes --port 0 --data "$HOME_OF_RUN/data" >/dev/null
"$BIN/torg" demo --load-only --yes --port 0 --data "$HOME_OF_RUN/pg-data" --database "$POSTGRES" >/dev/null
"$BIN/seed" --database "$SQLITE" --out "$HOME_OF_RUN/sqlite.json"
"$BIN/seed" --database "$POSTGRES" --out "$HOME_OF_RUN/postgres.json"
as_server_user "$(pg_bin)/psql" -q "$POSTGRES" -c "VACUUM ANALYZE"
# The peers only read, from a copy of the same file.
cp "$SQLITE" "$HOME_OF_RUN/peers.db"

say "start to first answer"
PORT_S=$(free_port)
PORT_P=$(free_port)
PORT_SA=$(free_port)
PORT_PA=$(free_port)
serve_sqlite() { echo "$BIN/torg serve --config $HOME_OF_RUN/none.toml --data $HOME_OF_RUN/data --listen 127.0.0.1:$PORT_S"; }
serve_postgres() { echo "$BIN/torg serve --config $HOME_OF_RUN/none.toml --database $POSTGRES --listen 127.0.0.1:$PORT_P"; }
START_S=$("$BIN/start" --address "127.0.0.1:$PORT_S" --command "$(serve_sqlite)")
START_P=$("$BIN/start" --address "127.0.0.1:$PORT_P" --command "$(serve_postgres)")
echo "SQLite $START_S ms, PostgreSQL $START_P ms"

say "peers"
PORT_E=$(free_port)
PORT_D=$(free_port)
PORT_0=$(free_port)
cp -r bench/web/peers "$HOME_OF_RUN/peers"
(cd "$HOME_OF_RUN/peers/express" && npm ci --no-audit --no-fund)
python3 -m venv "$HOME_OF_RUN/venv"
"$HOME_OF_RUN/venv/bin/pip" install -q -r bench/web/peers/django/requirements.txt

start plain "$BIN/plain" --listen "127.0.0.1:$PORT_0"
PID_0=$STARTED
# shellcheck disable=SC2046 # words of a command
start sqlite $(serve_sqlite)
PID_S=$STARTED
# shellcheck disable=SC2046
start postgres $(serve_postgres)
PID_P=$STARTED
export NODE_ENV=production
start express node "$HOME_OF_RUN/peers/express/server.mjs" "$PORT_E" "$HOME_OF_RUN/peers.db" locales/sv bench/web/peers/page.sql
PID_E=$STARTED
export DATABASE=$HOME_OF_RUN/peers.db LOCALES=$PWD/locales/sv PAGE_SQL=$PWD/bench/web/peers/page.sql
# Threads, because gunicorn's plain workers close the connection after each answer.
start django "$HOME_OF_RUN/venv/bin/gunicorn" --chdir "$HOME_OF_RUN/peers/django" -w 2 -k gthread --threads 4 \
  --keep-alive 30 -b "127.0.0.1:$PORT_D" site_of_one_page:application
PID_D=$STARTED
# The same program over the same databases, which makes every answer anew.
# shellcheck disable=SC2046
start sqlite-anew $(PORT_S=$PORT_SA serve_sqlite) --keep-no-answers
# shellcheck disable=SC2046
start postgres-anew $(PORT_P=$PORT_PA serve_postgres) --keep-no-answers
wait_for sqlite-anew "$PORT_SA"
wait_for postgres-anew "$PORT_PA"
wait_for plain "$PORT_0"
wait_for sqlite "$PORT_S"
wait_for postgres "$PORT_P"
wait_for express "$PORT_E"
wait_for django "$PORT_D"

say "measuring"
CPU=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)
MACHINE="$(nproc) cores ($CPU), $(awk '/MemTotal/ {printf "%.0f GB", $2 / 1e6}' /proc/meminfo), $(rustc --version | cut -d' ' -f1-2), \
node $(node --version), $(python3 --version), $("$(pg_bin)/postgres" --version | cut -d' ' -f1-3), commit $(git rev-parse --short HEAD)$(git diff --quiet HEAD || echo ' with changes')"
"$BIN/load" --rounds "$ROUNDS" --seconds "$SECONDS_EACH" --plain "127.0.0.1:$PORT_0" \
  --sqlite "127.0.0.1:$PORT_S" --seeded-sqlite "$HOME_OF_RUN/sqlite.json" \
  --postgres "127.0.0.1:$PORT_P" --seeded-postgres "$HOME_OF_RUN/postgres.json" \
  --sqlite-anew "127.0.0.1:$PORT_SA" --postgres-anew "127.0.0.1:$PORT_PA" \
  --express "127.0.0.1:$PORT_E" --django "127.0.0.1:$PORT_D" \
  --pids "Torg on SQLite=$PID_S;Torg on PostgreSQL=$PID_P;Express 5=$PID_E;Django 5=$PID_D;from memory=$PID_0" \
  --start "Torg on SQLite=$START_S;Torg on PostgreSQL=$START_P" \
  --at "$(date -u +'%Y-%m-%d %H:%M UTC')" --machine "$MACHINE" --json "$OUT/web.json" --page "$PAGE"
