#!/usr/bin/env bash
# Real processes over real UDP: twenty workshops of two teams of four bots, one after the other, each to its end. Each
# seed is played twice: packets come in another order, and the ledgers must be the same.
#
#   rounds_test.sh BIN_DIR SCENARIO [ROUNDS]
set -euo pipefail

bin=$1
scenario=$2
rounds=${3:-20}
work=$(mktemp -d)
host_pid=
bots_pid=

stop() {
  for pid in $host_pid $bots_pid; do kill "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap stop EXIT

fail() {
  echo "round $round: $1" >&2
  for log in host.err bots.err bots.out; do sed "s/^/  $log: /" "$work/$log" >&2 || true; done
  exit 1
}

# wait_for FILE: at most ten seconds.
wait_for() {
  for _ in $(seq 100); do
    [ -s "$1" ] && return 0
    kill -0 "$host_pid" 2>/dev/null || return 1
    sleep 0.1
  done
  return 1
}

play() {
  local seed=$1 port code
  rm -f "$work/ready"
  timeout 60 "$bin/drops-host" run "$scenario" --port 0 --teams 2 --autopilot --wait-for 8 --seed "$seed" --json \
    --ready-file "$work/ready" >"$work/host.out" 2>"$work/host.err" </dev/null &
  host_pid=$!
  wait_for "$work/ready" || fail "the host did not get ready"
  port=$(sed -n 's/.*"port": *\([0-9]*\).*/\1/p' "$work/ready")
  code=$(sed -n 's/.*"code": *"\([^"]*\)".*/\1/p' "$work/ready")
  timeout 60 "$bin/drops-bots" "127.0.0.1:$port" --code "$code" --players 8 --seed "$seed" --closed-loop \
    >"$work/bots.out" 2>"$work/bots.err" </dev/null &
  bots_pid=$!
  wait "$bots_pid" || fail "the bots ended with an error"
  bots_pid=
  wait "$host_pid" || fail "the host ended with an error"
  host_pid=
  [ -s "$work/host.out" ] || fail "the host printed no result"
}

ledgers() { grep -o '"ledger_hash": *"\?[^,"}]*' "$work/host.out"; }

for round in $(seq "$rounds"); do
  seed=$(((round + 1) / 2))
  play "$seed"
  if [ $((round % 2)) = 1 ]; then
    before=$(ledgers)
    [ -n "$before" ] || fail "the result holds no ledger hash"
  else
    [ "$(ledgers)" = "$before" ] || fail "seed $seed gave two different ledgers"
  fi
done
echo "$rounds rounds played to the end; every seed gave the same ledgers twice"
