#!/usr/bin/env bash
# Real windows on a display that nobody sees, and a real keyboard: a facilitator starts a session, two people and a bot
# play it to its end, and the facilitator ends it. Every choice of theirs is made by a key.
#
#   windows_test.sh BIN_DIR SCENARIO
#
# Exit status 77 where Xvfb or xdotool is missing.
set -euo pipefail

bin=$1
command -v Xvfb >/dev/null && command -v xdotool >/dev/null || exit 77
work=$(mktemp -d)
started=()
end_all() {
  local pid
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait
  rm -rf "$work"
}
trap end_all EXIT

fail() {
  echo "windows_test.sh: $1" >&2
  sed 's/^/  host: /' "$work/out" "$work/err" | tail -30 >&2
  exit 1
}
# within SECONDS COMMAND...: whether it comes true in time.
within() {
  local turns=$(($1 * 10))
  shift
  while ((turns-- > 0)); do
    if "$@"; then return 0; fi
    sleep 0.1
  done
  return 1
}
told() { grep -qF -- "$1" "$work/out" "$work/err"; }

Xvfb -displayfd 3 -screen 0 1280x720x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
started+=($!)
within 20 test -s "$work/display" || fail "there is no display"
DISPLAY=:$(<"$work/display")
export DISPLAY XDG_CONFIG_HOME=$work SDL_VIDEODRIVER=x11 SDL_AUDIODRIVER=dummy
unset WAYLAND_DISPLAY

mkfifo "$work/words"
timeout 200 "$bin/drops-host" run "$2" --port 0 --bots 1 --pace 10 --seed 5 --ready-file "$work/ready" \
  <"$work/words" >"$work/out" 2>"$work/err" &
host=$!
started+=("$host")
exec 4>"$work/words"
within 20 test -s "$work/ready" || fail "the host did not get ready"
# field NAME: of the ready file.
field() { sed -n "s/.*\"$1\":\"\\{0,1\\}\\([^\",}]*\\).*/\\1/p" "$work/ready"; }
address=127.0.0.1:$(field port)

# open_window WORD...: a window of ours; `window` is its number once it can be seen.
open_window() {
  "$bin/drops" "$@" >"$work/said" 2>&1 &
  local pid=$!
  started+=("$pid")
  seen() { window=$(xdotool search --onlyvisible --pid "$pid" 2>/dev/null | tail -n 1) && [[ -n $window ]]; }
  within 20 seen || fail "no window came up for: $* ($(tail -n 1 "$work/said"))"
}
# press WINDOW KEY...: as somebody at the keyboard.
press() {
  xdotool windowfocus "$1" 2>/dev/null || return 0
  shift
  local key
  for key in "$@"; do
    xdotool key "$key"
    sleep 0.03
  done
}

open_window --join "$address" --facilitate "$(field facilitator_key)" --name Dana
desk=$window
players=()
for name in Amara Ben; do
  open_window --join "$address" --code "$(field code)" --name "$name"
  players+=("$window")
  joined() { echo status >&4 && told "$((${#players[@]} + 1)) of 6 seats are taken"; }  # one is the bot's
  within 20 joined || fail "$name is not in the session"
done

begun() { press "$desk" Return && sleep 0.4 && told "scene 1"; }
within 20 begun || fail "the facilitator's key does not start the story"

paused() { press "$desk" p && sleep 0.4 && echo status >&4 && sleep 0.2 && told "paused; 'resume' goes on"; }
within 5 paused || fail "the facilitator's key does not pause the session"
press "$desk" p

# Each looks at the first option and locks it in, or goes on; whoever advises or waits presses in vain.
turn() {
  local player
  for player in "${players[@]}"; do press "$player" 1 Return; done
  told "The story of Team 1 ends"
}
within 90 turn || fail "the story does not come to its end by keys"
grep -q "by default\|time was up" "$work/out" && fail "a choice was left to the default"
kill -INT "$host"
wait "$host" || fail "the host did not end well"
grep -c "chose" "$work/out" | sed 's/$/ choices were made, by keys at real windows and by a bot/'
