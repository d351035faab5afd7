#!/usr/bin/env bash
# Plays one whole scenario between real processes over real UDP, from a bare checkout; --help lists the other uses.
set -euo pipefail

root=$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")
# shellcheck source-path=SCRIPTDIR source=../tests/support/setup.sh
source "$root/tests/support/setup.sh"
drops_program=play.sh
bin=$drops_build/bin
first_scenario=$root/scripts/scenarios/late-release.lua

scenario=$first_scenario
seed=7
teams=2
bots_per_team=4
limit=120

usage() {
  cat <<'END'
Drops & Buckets: play a scenario.

  play.sh                            with a display: opens a window and practises the late release, with bots as the
                                     team; without one: as play.sh --seed 7
  play.sh OPTION...                  a host and its bots play one scenario to the end; prints the host's transcript
      --scenario FILE                which one (scripts/scenarios/late-release.lua)
      --seed N                       where chance begins: the same seed, the same story (7)
      --teams N                      how many teams (2)
      --bots-per-team N              how many bots in each team (4)
      --limit SECONDS                stop a run that takes longer (120)
  play.sh host [ARGUMENT...]         host a session for people: drops-host run, with these arguments
  play.sh bots ADDRESS CODE [N]      let N bots (4) join the session at ADDRESS, HOST or HOST:PORT
  play.sh check FILE...              look for mistakes in scenario files
  play.sh simulate FILE [OPTION...]  play a scenario many times without a network and sum up
  play.sh --help                     this text

The first run installs the Debian packages that are missing (as root or with sudo) and builds in build/.
Exit status: 0 done, 1 the work failed, 2 wrong usage.
END
}

wrong_usage() {
  drops_say "$@"
  exit 2
}

# --- the bounded run: one host, one process of bots -------------------------------------------------------------------

host_pid='' host_status=''
bots_pid='' bots_status=''
run_dir=''

# still_running PID: asks bash about its own children, so that a number used anew never deceives.
still_running() {
  local pid
  for pid in $(jobs -pr); do [[ $pid != "$1" ]] || return 0; done
  return 1
}

end_process() {
  local pid=$1
  [[ -n $pid ]] && still_running "$pid" || return 0
  kill -TERM "$pid" 2>/dev/null || return 0
  for _ in {1..30}; do
    still_running "$pid" || return 0
    sleep 0.1
  done
  kill -KILL "$pid" 2>/dev/null || true
}

leave() {
  end_process "$bots_pid"
  end_process "$host_pid"
  rm -rf -- "$run_dir"
}

start_host() {
  "$bin/drops-host" run "$scenario" --port 0 --teams "$teams" --autopilot --wait-for $((teams * bots_per_team)) \
    --seed "$seed" --ready-file "$run_dir/ready.json" </dev/null &
  host_pid=$!
}

start_bots() {
  "$bin/drops-bots" "$1" --code "$2" --players $((teams * bots_per_team)) </dev/null >"$run_dir/bots.log" 2>&1 &
  bots_pid=$!
}

# note_end host|bots: keeps the exit status of the one that has ended.
note_end() {
  local -n pid=$1_pid status=$1_status
  [[ -z $status ]] || return 0
  still_running "$pid" && return
  status=0
  wait "$pid" || status=$?
}

await_ready() {
  local within=$((limit < 20 ? limit : 20))
  until [[ -s $run_dir/ready.json ]]; do
    note_end host
    [[ -z $host_status ]] ||
      drops_fail "drops-host ended with status $host_status before it listened: see its message above"
    ((SECONDS < within)) || drops_fail "drops-host did not listen within $within s: see its messages above"
    sleep 0.05
  done
}

# ready_field NAME PATTERN: one value out of the line that the host wrote.
ready_field() { sed -n "s/.*\"$1\"[[:space:]]*:[[:space:]]*\"\{0,1\}\($2\).*/\1/p" "$run_dir/ready.json"; }

# Both end by themselves. When one failed, the other has five seconds more and then is stopped by leave().
await_both() {
  local until=$limit
  while [[ -z $host_status || -z $bots_status ]]; do
    note_end host
    note_end bots
    if ((${host_status:-0} != 0 || ${bots_status:-0} != 0)) && ((SECONDS + 5 < until)); then until=$((SECONDS + 5)); fi
    ((SECONDS < until)) || return 0
    sleep 0.1
  done
}

judge() {
  if [[ $host_status == 0 && $bots_status == 0 ]]; then
    drops_say "drops-host and $((teams * bots_per_team)) bots in $teams teams ended well after $SECONDS s (seed $seed)"
    return 0
  fi
  if [[ ${bots_status:-none} != 0 && -s $run_dir/bots.log ]]; then
    drops_say "the last words of drops-bots:"
    tail -n 20 -- "$run_dir/bots.log" >&2
  fi
  [[ ${host_status:-0} == 0 ]] || drops_fail "drops-host ended with status $host_status: see its messages above"
  [[ ${bots_status:-0} == 0 ]] || drops_fail "drops-bots ended with status $bots_status: see its messages above"
  drops_fail "the run was not over after $limit s and was stopped:" \
    "see above how far it came, or allow more with --limit SECONDS"
}

play_bounded() {
  [[ -f $scenario ]] || wrong_usage "there is no scenario '$scenario': give the path of a .lua file"
  drops_prepare drops-host drops-bots
  drops_release_lock

  run_dir=$(mktemp -d "${TMPDIR:-/tmp}/drops-play.XXXXXX")
  trap leave EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  SECONDS=0
  start_host
  await_ready
  local port code
  port=$(ready_field port '[0-9][0-9]*')
  code=$(ready_field code '[0-9A-Za-z-][0-9A-Za-z-]*')
  [[ -n $port && -n $code ]] || drops_fail "drops-host named no port and code: $(<"$run_dir/ready.json")"
  start_bots "127.0.0.1:$port" "$code"
  await_both
  judge
}

# --- words of the command line ----------------------------------------------------------------------------------------

# whole_number OPTION VALUE LEAST: prints the value, or refuses it.
whole_number() {
  if [[ ! $2 =~ ^(0|[1-9][0-9]{0,8})$ ]] || (($2 < $3)); then
    wrong_usage "$1 '$2' is not a whole number from $3: give one, such as 4"
  fi
  printf '%s\n' "$2"
}

play_options() {
  local option value
  while (($#)); do
    option=$1
    shift
    case $option in
      --*=*) set -- "${option#*=}" "$@" && option=${option%%=*} ;;
    esac
    case $option in
      --seed | --scenario | --teams | --bots-per-team | --limit) ;;
      *) wrong_usage "'$option' is not known here: see play.sh --help" ;;
    esac
    (($#)) || wrong_usage "$option stands without its value: see play.sh --help"
    value=$1
    shift
    case $option in
      --seed) seed=$(whole_number "$option" "$value" 0) ;;
      --scenario) scenario=$value ;;
      --teams) teams=$(whole_number "$option" "$value" 1) ;;
      --bots-per-team) bots_per_team=$(whole_number "$option" "$value" 1) ;;
      --limit) limit=$(whole_number "$option" "$value" 1) ;;
    esac
  done
}

# run_program PROGRAM ARGUMENT...: builds one program and becomes it, where the caller stands.
run_program() {
  local program=$1
  shift
  drops_prepare "$program"
  drops_release_lock
  exec "$bin/$program" "$@"
}

host_session() {
  local word
  for word in "$@"; do
    case $word in *.lua) run_program drops-host run "$@" ;; esac
  done
  run_program drops-host run "$first_scenario" "$@"
}

join_bots() {
  (($# == 2 || $# == 3)) || wrong_usage "bots needs an address and a code: play.sh bots 192.168.1.20:7777 K7F-4XQ2M 8"
  local address=$1 players
  players=$(whole_number "the number of bots" "${3:-4}" 1)
  [[ $address == *:* ]] || address+=:7777
  run_program drops-bots "$address" --code "$2" --players "$players"
}

has_display() { [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; }

# author check|simulate FILE...: options pass; every other word of check, and the first of simulate, is a file.
author() {
  local verb=$1 file files
  shift
  [[ -n ${1:-} ]] || wrong_usage "$verb needs a scenario file: play.sh $verb scripts/scenarios/late-release.lua"
  files=("$@")
  [[ $verb == check ]] || files=("$1")
  for file in "${files[@]}"; do
    [[ $file == -* || -f $file ]] || wrong_usage "there is no scenario '$file': give the path of a .lua file"
  done
  run_program drops-author "$verb" "$@"
}

main() {
  if (($# == 0)) && has_display; then run_program drops --practise "$first_scenario"; fi
  case ${1:-} in
    -h | --help | help) usage ;;
    host) shift && host_session "$@" ;;
    bots) shift && join_bots "$@" ;;
    check | simulate) author "$@" ;;
    *)
      play_options "$@"
      play_bounded
      ;;
  esac
}

main "$@"
