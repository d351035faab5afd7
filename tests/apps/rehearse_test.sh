#!/usr/bin/env bash
# A scenario that is saved while drops-host rehearses it: told at the terminal, played from the next scene on, kept as it
# was where the saved file is wrong, and the same after the host has gone and come back.
#
#   rehearse_test.sh BIN_DIR SCENARIO
set -euo pipefail

bin=$1
work=$(mktemp -d)
cp "$2" "$work/story.lua"
mkfifo "$work/words"
host_pid=
trap '[ -z "$host_pid" ] || kill "$host_pid" 2>/dev/null || true; rm -rf "$work"' EXIT

fail() {
  echo "rehearse_test.sh: $1" >&2
  sed 's/^/  out: /' "$work/out" | tail -20 >&2
  sed 's/^/  err: /' "$work/err" | tail -20 >&2
  exit 1
}
# told SENTENCE: waits until the host has said it.
told() {
  for _ in $(seq 150); do
    if grep -qF -- "$1" "$work/out" "$work/err"; then return 0; fi
    sleep 0.1
  done
  fail "not said: $1"
}

sed -i 's/, languages = { "de", "es" }//' "$work/story.lua"
timeout 120 "$bin/drops-host" run "$work/story.lua" --rehearse --bots 4 --port 0 --db "$work/kept.db" --seed 3 \
  <"$work/words" >"$work/out" 2>"$work/err" &
host_pid=$!
exec 3>"$work/words"
printf 'start\npause\n' >&3
told "9:02"

echo 'role "lead" {' >>"$work/story.lua"
told "[E101]"
told "The scenario goes on as it was: mend what is listed, and save again"

sed -i '$d; s/One test lab, two teams, one night/One edited lab, two teams, one night/' "$work/story.lua"
told "The scenario was saved, and is played from the next scene on"
echo resume >&3
told "The edited scenario is played from here on"
told "One edited lab"
kill -INT "$host_pid"
wait "$host_pid" || fail "the host did not end well"
host_pid=
exec 3>&-
closed=$(sed -n 's/^Closed, state \([0-9a-f]*\)\.$/\1/p' "$work/out")
rm "$work/story.lua"
echo end | timeout 60 "$bin/drops-host" resume "$work/kept.db" --port 0 --until-ended 0 >"$work/out" 2>"$work/err" ||
  fail "the session did not come back without its files"
grep -qF "state $closed" "$work/out" || fail "it came back as something else than state $closed"
echo "an edit is rehearsed from the next scene on, and comes back from the journal alone"
