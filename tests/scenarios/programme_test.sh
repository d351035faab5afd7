#!/usr/bin/env bash
# One programme of the library: nothing wrong with it, a workshop of bots goes through all of its parts, and one that is
# killed in the middle goes on from its file.
#
#   programme_test.sh BIN_DIR PROGRAMME
set -euo pipefail

bin=$1
programme=$2
work=$(mktemp -d)
host_pid=
trap '[ -z "$host_pid" ] || kill -9 "$host_pid" 2>/dev/null || true; rm -rf -- "$work"' EXIT

fail() {
  echo "$1" >&2
  tail -n 40 -- "$work/out" >&2
  exit 1
}

"$bin/drops-author" check "$programme" >"$work/out" 2>&1 || fail "$programme cannot be gone through as it stands"
grep -q ': no findings$' "$work/out" || fail "something is found in $programme"

stories=$(grep -c '^ *play ' "$programme")
pulses=$(grep -c '^ *pulse ' "$programme")

timeout 120 "$bin/drops-host" run "$programme" --port 0 --teams 2 --bots 10 --autopilot --pace 0 --limit 110 --seed 5 \
  --json >"$work/out" 2>"$work/err" </dev/null || fail "bots did not go through $programme: $(cat "$work/err")"
endings=$(grep -o '"ending":"' "$work/out" | wc -l)
[[ $endings == $((2 * stories)) ]] || fail "$endings endings in $programme, of $stories stories of two teams"
shown=$(grep -o '"answers":' "$work/out" | wc -l)
[[ $shown -ge $pulses ]] || fail "$shown pulses are shown at the end of $programme, of $pulses"

# Killed at its second story, in whatever scene that is.
"$bin/drops-host" run "$programme" --port 0 --teams 2 --bots 10 --autopilot --pace 0 --seed 5 --db "$work/day.db" \
  >"$work/out" 2>"$work/err" </dev/null &
host_pid=$!
for _ in $(seq 400); do
  [[ $(grep -c "^'.*' begins: " "$work/out") -ge 3 ]] && break
  sleep 0.1
done
kill -9 "$host_pid" || fail "$programme was over before it could be killed"
wait "$host_pid" 2>/dev/null || true
host_pid=
timeout 120 "$bin/drops-host" resume "$work/day.db" --port 0 --autopilot --limit 110 --json >"$work/again" 2>"$work/err" \
  </dev/null || fail "$programme did not go on: $(cat "$work/err")"
endings=$(grep -o '"ending":"' "$work/again" | wc -l)
[[ $endings == $((2 * stories)) ]] || fail "$endings endings after a crash in $programme"
