#!/usr/bin/env bash
# What the window costs on this machine, against what it may: processor time, first picture, memory, and how long a
# choice takes to a team mate's screen; and what a host costs that waits. A measurement, and no test: it belongs on a
# machine with nothing else to do. (That memory does not grow over a day is a test: tests/ui/memory_test.cpp.)
#
#   client_figures.sh              builds what it needs, prints a table; exit status 1 where a limit is exceeded twice over
#   client_figures.sh --offscreen  the same without a display, by SDL's own driver, which costs processor time itself
set -euo pipefail

root=$(dirname -- "$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")")
# shellcheck source-path=SCRIPTDIR source=../support/setup.sh
source "$root/tests/support/setup.sh"
drops_program=client_figures.sh
# SDL's own off-screen driver asks for events a thousand times a second and keeps pictures that nobody takes: it would
# be measured, and not we.
unset SDL_VIDEODRIVER WAYLAND_DISPLAY

# name, limit, unit, what it is
limits='
idle_percent 0.1 % processor time of a window that shows its first page
countdown_percent 5 % the same while a question runs against the clock
first_frame_ms 600 ms from the start of the program to its first picture, its files in memory already
build_ms 1 ms building one picture of a scene, without drawing it
desk_build_ms 1 ms the same of the facilitator’s desk with fifty teams, with making what it shows
resident_mb 150 MB memory in use after that
host_idle_percent 0.2 % processor time of a host that waits for people
key_to_mate_ms 100 ms from the key to the screen of a team mate, the longest of a session
'

# Of a host that nobody has come to, over ten seconds.
measure_host() {
  local host before after
  "$drops_build/bin/drops-host" run "$root/scripts/scenarios/late-release.lua" --port 0 --quiet </dev/null >/dev/null &
  host=$!
  sleep 2
  before=$(awk '{ print $14 + $15 }' "/proc/$host/stat")
  sleep 10
  after=$(awk '{ print $14 + $15 }' "/proc/$host/stat")
  kill "$host"
  wait "$host"
  awk -v ticks="$((after - before))" -v hz="$(getconf CLK_TCK)" \
    'BEGIN { printf "figure host_idle_percent %.3f\n", 100 * ticks / hz / 10 }'
}

measure() {
  measure_host
  if [[ $offscreen == yes ]]; then
    SDL_VIDEODRIVER=offscreen "$drops_build/tests/client_figures"
    "$drops_build/tests/apps_test" '[figures]'
    return
  fi
  xvfb-run -a -s '-screen 0 1280x800x24' "$drops_build/tests/client_figures"
  "$drops_build/tests/apps_test" '[figures]'
}

main() {
  offscreen=no
  case ${1:-} in
    '') ;;
    --offscreen) offscreen=yes ;;
    *) drops_fail "'$1' is not known here: give --offscreen or nothing" ;;
  esac
  drops_prepare drops-host client_figures apps_test
  if [[ $offscreen == no ]]; then
    if drops_has apt-get; then drops_install "a display to measure on" xvfb xauth; fi
    drops_has xvfb-run || drops_fail "there is no xvfb-run: install Xvfb in your system's own way, or give --offscreen"
  fi
  drops_release_lock
  local figures name limit unit what value far=0
  figures=$(measure) || drops_fail "not everything could be measured: see the messages above"
  printf '%-10s %-10s %-9s %s\n' measured limit '' what
  while read -r name limit unit what; do
    [[ -n $name ]] || continue
    value=$(sed -n "s/^figure $name //p" <<<"$figures")
    [[ -n $value ]] || drops_fail "$name was not measured"
    local verdict
    verdict=$(awk -v v="$value" -v l="$limit" 'BEGIN { print v <= l ? "" : v <= 2 * l ? "over" : "far over" }')
    [[ $verdict != "far over" ]] || far=1
    printf '%-10s %-10s %-9s %s\n' "$value $unit" "$limit $unit" "$verdict" "$what"
  done <<<"$limits"
  ((far == 0)) || drops_fail "a figure is more than twice its limit: see 'far over' above, and measure again when idle"
}

main "$@"
