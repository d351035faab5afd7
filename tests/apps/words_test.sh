#!/usr/bin/env bash
# What the programs say, and with which exit status, when they are given what they cannot use: 1 the work failed,
# 2 wrong usage, one sentence on stderr that begins with the program's name; and with --json one object, nothing else.
#
#   words_test.sh BIN_DIR SCENARIO
set -euo pipefail

bin=$1
scenario=$2
work=$(mktemp -d)
host_pid=
failures=0
trap '[ -z "$host_pid" ] || kill "$host_pid" 2>/dev/null || true; rm -rf "$work"' EXIT

# expect STATUS SENTENCE PROGRAM [ARG...]: runs it, and looks for the sentence on stderr (findings stand on stdout).
expect() {
  local status=0 wanted=$1 sentence=$2
  shift 2
  timeout 30 "$bin/$1" "${@:2}" >"$work/out" 2>"$work/err" </dev/null || status=$?
  if [ "$status" != "$wanted" ] || { [ -n "$sentence" ] && ! cat "$work/err" "$work/out" | grep -qF -- "$sentence"; }; then
    echo "$*: status $status (wanted $wanted), wanted: $sentence" >&2
    sed 's/^/  stderr: /' "$work/err" >&2
    failures=$((failures + 1))
  fi
}

printf 'scenario { api = 1, id = "x"\nrole "lead" {' >"$work/broken.lua"
head -c 65536 /dev/urandom >"$work/noise.lua"

expect 1 "drops-host: there is no file $work/none.lua: check the path" drops-host run "$work/none.lua"
expect 1 "broken.lua:2:" drops-host run "$work/broken.lua"
expect 1 "cannot be played as it stands: mend what is listed above" drops-host run "$work/broken.lua"
expect 1 "drops-host:" drops-host run "$work/noise.lua"
expect 2 "one scenario is rehearsed, and 2 were given" drops-host run "$scenario" "$scenario" --rehearse
expect 2 "drops-host:" drops-host run "$scenario" --teams none
expect 2 "drops-host: it is not said what to do: begin with 'run SCENARIO', 'resume FILE' or 'report FILE'" drops-host
expect 1 "there is no file" drops-host resume "$work/none.db"
expect 1 "there is no file" drops-host report "$work/none.db"
expect 1 "drops-host:" drops-host report "$work/noise.lua"
expect 2 "A code has 8 characters" drops-bots 127.0.0.1:9 --code K7F
expect 1 "drops-bots: No host answers at 127.0.0.1:9" drops-bots 127.0.0.1:9 --code K7F-4XQ2M --players 1
expect 1 "broken.lua:2:" drops-author check "$work/broken.lua"
expect 2 "drops-author:" drops-author simulate
expect 2 "drops-author: no file is named" drops-author check
expect 0 "E402: who is silent would do harm" drops-author check --explain E402
expect 1 "no finding has the code 'E999'" drops-author check --explain E999
expect 0 "late-release.de.lua has every text" drops-author check "$scenario" --texts de
expect 0 '["The Late Release"] = "",' drops-author check "$scenario" --texts fr
expect 1 "'../x' is no language" drops-author check "$scenario" --texts ../x
expect 1 "is not there in the language 'fr': choose one of en, de, es" drops-host run "$scenario" --language fr
expect 1 "cannot be played as it stands: see drops-author check" drops-author simulate "$work/broken.lua"
expect 2 "there is no temperament 'wild': give candid, clumsy," drops-author simulate "$scenario" --temperament wild
expect 2 "leave out --temperament or --strict" drops-author simulate "$scenario" --temperament candid --strict
expect 0 "MISSED " drops-author simulate "$scenario" --runs 2
expect 1 "MISSED " drops-author simulate "$scenario" --runs 2 --strict
expect 0 "dead ends      none" drops-author simulate "$scenario" --exhaustive --strict
expect 1 "Not all of it: " drops-author simulate "$scenario" --exhaustive --states 50 --strict

expect 0 "$work/my-story.lua is written" drops-author new my-story --out "$work"
expect 0 "my-story.lua: no findings" drops-author check "$work/my-story.lua"
expect 1 "is there already, and stays as it is: choose another name" drops-author new my-story --out "$work"
expect 2 "'My Story' cannot be the name of a scenario: use 1 to 32 small letters" drops-author new "My Story"
expect 1 "there is no folder $work/none" drops-author new other --out "$work/none"
expect 0 "</svg>" drops-author graph "$scenario"
expect 0 "flowchart LR" drops-author graph "$scenario" --format mermaid
expect 0 "" drops-author graph "$scenario" --format dot --out "$work/story.dot"
grep -q '^digraph' "$work/story.dot" || { echo "graph --out wrote no dot" >&2; failures=$((failures + 1)); }
expect 1 "cannot be written: choose another file or folder" drops-author graph "$scenario" --out "$work/none/x.svg"
expect 2 "drops-author: --format" drops-author graph "$scenario" --format png
expect 1 "there is no file" drops-author graph "$work/none.lua"
expect 0 "---@class drops.Scene" drops-author api
expect 1 "cannot be played as it stands: see drops-author check" drops-author play "$work/broken.lua"
expect 2 "there is no role 'boss': choose one of lead, tester, dev" drops-author play "$scenario" --role boss
expect 2 "there is no temperament 'kind': give candid, " drops-author play "$scenario" --temperament kind
expect 2 "there is no scene 'delivry': did you mean 'delivery'?" drops-author play "$scenario" --from delivry
expect 2 "'days' cannot be 9: give a whole number from 0 to 5" drops-author play "$scenario" --set days=9
for _ in $(seq 30); do printf '1\n\n'; done >"$work/lines"
"$bin/drops-author" play "$scenario" --role tester --from delivery --set days=1 friday=promised <"$work/lines" \
  >"$work/out" 2>"$work/err" || { echo "play with lines from a pipe failed" >&2; failures=$((failures + 1)); }
grep -q '── The end: ' "$work/out" && ! grep -q $'\x1b' "$work/out" ||
  { echo "play with lines from a pipe came to no end, or was in colour" >&2; failures=$((failures + 1)); }

timeout 60 "$bin/drops-host" run "$scenario" --port 0 --db "$work/kept.db" --ready-file "$work/ready" \
  >"$work/host.out" 2>&1 </dev/null &
host_pid=$!
for _ in $(seq 100); do [ -s "$work/ready" ] && break || sleep 0.1; done
port=$(sed -n 's/.*"port": *\([0-9]*\).*/\1/p' "$work/ready")
expect 1 "UDP port $port is in use by another program: choose another with --port" \
  drops-host run "$scenario" --port "$port"
expect 1 "This code opens nothing here" drops-bots "127.0.0.1:$port" --code 000-00000 --players 1
expect 1 "exists already" drops-host run "$scenario" --port 0 --db "$work/kept.db"
expect 1 "another host has this session open" drops-host resume "$work/kept.db" --port 0
expect 1 "another host has this session open" drops-host report "$work/kept.db"
kill -INT "$host_pid"
status=0
wait "$host_pid" || status=$?
host_pid=
[ "$status" = 0 ] || { echo "a host that is interrupted ended with $status" >&2; failures=$((failures + 1)); }

expect 0 "Montag, 9:02 Uhr" drops-host run "$scenario" --language de --bots 4 --autopilot --port 0 --pace 0 --seed 11
expect 0 "" drops-host run "$scenario" --teams 2 --bots 8 --autopilot --port 0 --json --pace 0
[ "$(wc -l <"$work/out")" = 1 ] && grep -q '^{"scenario":"late-release".*}$' "$work/out" ||
  { echo "--json printed something else than one object" >&2; failures=$((failures + 1)); }

# From its file a session is told as it was told, with the words of its debrief as well, and has the same result.
expect 0 "" drops-host run "$scenario" --bots 4 --autopilot --port 0 --pace 0 --seed 11 --db "$work/told.db"
sed -n '/^The story begins/,/^The session has ended/p' "$work/out" >"$work/told"
expect 0 "The Late Release" drops-host report "$work/told.db"
sed -n '/^The story begins/,$p' "$work/out" >"$work/again"
diff "$work/told" "$work/again" >"$work/diff" || true
if grep '^<' "$work/diff" >&2; then
  echo "report leaves out what was told" >&2
  failures=$((failures + 1))
fi
grep -q '^> Team 1, a word each: ' "$work/diff" || { echo "report tells no debrief" >&2; failures=$((failures + 1)); }
grep -q "ending 'The " "$work/told" || { echo "the story was not told" >&2; failures=$((failures + 1)); }
expect 0 "" drops-host run "$scenario" --bots 4 --autopilot --port 0 --pace 0 --seed 11 --db "$work/result.db" --json
mv "$work/out" "$work/result"
expect 0 '{"scenario":"late-release"' drops-host report "$work/result.db" --json
diff "$work/result" "$work/out" || { echo "report has another result" >&2; failures=$((failures + 1)); }
expect 0 "The session has not ended." drops-host report "$work/kept.db"

# Ended from its terminal with nobody there, a host that was told so does not stay.
status=0
printf 'start\nend\n' | timeout 30 "$bin/drops-host" run "$scenario" --teams 2 --bots 8 --port 0 --quiet --until-ended 0 \
  >"$work/out" 2>"$work/err" || status=$?
[ "$status" = 0 ] || { echo "a host with --until-ended did not end by itself: $status" >&2; failures=$((failures + 1)); }
expect 2 "drops-host:" drops-host run "$scenario" --until-ended -1

for program in drops-host drops-bots drops-author; do
  expect 0 "" "$program" --help
  expect 0 "" "$program" --version
done

[ "$failures" = 0 ] || exit 1
echo "every program says what is wrong and what to do"
