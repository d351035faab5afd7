#!/usr/bin/env bash
# The same seed gives the same ledgers in another process: every scenario is simulated twice, and the hashes of all
# ledgers compared; another seed gives others.
#
#   same_ledgers_test.sh BIN_DIR SCENARIO_DIR
set -euo pipefail

bin=$1
ledgers() { "$bin/drops-author" simulate "$1" --runs 200 --seed "$2" --teams 2 --json | sed -n 's/^  "ledgers": "\(.*\)",$/\1/p'; }

count=0
for scenario in "$2"/*.lua; do
  case ${scenario##*/} in *.*.lua) continue ;; esac # a table of texts
  once=$(ledgers "$scenario" 1)
  again=$(ledgers "$scenario" 1)
  other=$(ledgers "$scenario" 2)
  [ -n "$once" ] || { echo "$scenario: no ledgers" >&2; exit 1; }
  [ "$once" = "$again" ] || { echo "$scenario: $once, then $again: the same seed gave two stories" >&2; exit 1; }
  [ "$once" != "$other" ] || { echo "$scenario: two seeds gave one story" >&2; exit 1; }
  count=$((count + 1))
done
[ "$count" -gt 0 ] || { echo "there is no scenario in $2" >&2; exit 1; }
echo "$count scenarios say the same twice"
