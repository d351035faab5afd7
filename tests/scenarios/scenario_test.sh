#!/usr/bin/env bash
# One scenario of the library: nothing wrong with it, it shows all that a scenario has to show, and a whole workshop of
# bots plays it to its end.
set -euo pipefail

bin=$1
scenario=$2
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

fail() {
  echo "$1" >&2
  cat -- "$work/out" >&2
  exit 1
}

"$bin/drops-author" check "$scenario" >"$work/out" 2>&1 || fail "$scenario cannot be played as it stands"
grep -q ': no findings$' "$work/out" || fail "something is found in $scenario"

"$bin/drops-author" simulate "$scenario" --strict >"$work/out" 2>&1 || fail "$scenario does not show what it has to show"

timeout 60 "$bin/drops-host" run "$scenario" --port 0 --teams 2 --bots 8 --autopilot --pace 0 --limit 50 --json \
  >"$work/out" 2>"$work/err" </dev/null || fail "a workshop of bots did not play $scenario to its end: $(cat "$work/err")"
endings=$(grep -o '"ending":"' "$work/out" | wc -l)
[[ $endings == 2 ]] || fail "not both teams came to an ending in $scenario"
