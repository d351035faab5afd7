#!/usr/bin/env bash
# The project's shell commands, without a build: in a copy of them whose compiler, package manager, host and bots are
# stand-ins made here. Each test is a function whose name says what holds.
# shellcheck disable=SC2016  # the stand-ins' dollars are for the stand-ins
set -euo pipefail
unset CDPATH DROPS_BUILD_READY DROPS_CMAKE_ARGS CI DISPLAY WAYLAND_DISPLAY

root=$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")
scratch=$(mktemp -d "${TMPDIR:-/tmp}/drops setup.XXXXXX")
trap 'rm -rf -- "$scratch"' EXIT
clone="$scratch/a clone with spaces"
tools=$scratch/tools
out=$scratch/out
err=$scratch/err
failures=0

# --- the stand-ins ----------------------------------------------------------------------------------------------------

# tool NAME LINE...: a command of the copy's own PATH.
tool() {
  rm -f -- "$tools/$1"
  printf '%s\n' '#!/bin/bash' "${@:2}" >"$tools/$1"
  chmod +x -- "$tools/$1"
}

# program NAME LINE...: a program that the stand-in build has "built".
program() {
  mkdir -p -- "$clone/build/bin"
  printf '%s\n' '#!/bin/bash' "${@:2}" >"$clone/build/bin/$1"
  chmod +x -- "$clone/build/bin/$1"
}

# A fresh copy on a Debian where everything is installed, this user is root, and every program does its part.
fresh_clone() {
  rm -rf -- "$clone" "$tools" "$scratch/calls"
  mkdir -p -- "$clone/game" "$clone/tests/support" "$clone/scripts/scenarios" "$tools"
  cp -- "$root/game/play.sh" "$clone/game/"
  cp -- "$root/tests/run.sh" "$clone/tests/"
  cp -- "$root/tests/support/setup.sh" "$clone/tests/support/"
  : >"$clone/scripts/scenarios/late-release.lua"
  local name
  for name in bash env dirname readlink mkdir cat tail tee rm sed mktemp sleep flock nproc; do
    ln -s -- "$(command -v "$name")" "$tools/$name"
  done
  export calls=$scratch/calls
  : >"$calls"
  tool id 'echo 0'
  tool apt-get 'echo "apt-get $*" >>"$calls"'
  tool dpkg-query 'for word; do case $word in -*) ;; *) echo "$word installed" ;; esac; done'
  tool cmake 'echo "cmake $*" >>"$calls"' \
    'case $1 in --fresh) : >"$5/build/build.ninja" ;; --build) echo "ninja: no work to do." ;; esac'
  tool ctest 'echo "ctest $*" >>"$calls"; echo "100% tests passed, 0 tests failed out of 3"'
  program drops-host 'echo "drops-host $*" >>"$calls"' \
    'while (($#)); do [[ $1 != --ready-file ]] || ready=$2; shift; done' \
    'echo "{\"port\": 40123, \"code\":\"K7F-4XQ2M\", \"pid\":1}" >"$ready.new" && mv "$ready.new" "$ready"' \
    'echo "the story begins"; sleep 0.1; echo "the story ends"'
  ln -s -- "$(command -v mv)" "$tools/mv"
  program drops-bots 'echo "drops-bots $*" >>"$calls"; echo "bots have joined"'
  program drops-author 'echo "drops-author $*" >>"$calls"'
  program drops 'echo "drops $*" >>"$calls"'
}

# run STATUS COMMAND...: runs it with the copy's PATH alone, from another directory, and expects this exit status.
run() {
  local wanted=$1 got=0
  shift
  (cd -- "$scratch" && PATH=$tools bash "$@") >"$out" 2>"$err" </dev/null || got=$?
  ((got == wanted)) || complain "exit status $got in place of $wanted from: $*"
}

complain() {
  echo "  $1"
  sed 's/^/    stderr: /' -- "$err"
  failures=$((failures + 1))
}

says() { grep -qF -- "$2" "$1" || complain "'$2' is missing in ${1##*/}"; }
is_silent_about() { ! grep -qF -- "$2" "$1" || complain "'$2' should not be in ${1##*/}"; }

play() { run "$1" "$clone/game/play.sh" "${@:2}"; }

# --- syntax and usage -------------------------------------------------------------------------------------------------

test_every_script_parses() {
  local script count=0
  while IFS= read -r -d '' script; do
    bash -n "$script" 2>"$err" || complain "$script does not parse"
    count=$((count + 1))
  done < <(find "$root/game" "$root/net" "$root/scripts" "$root/tests" "$root/.ci" -type f \
    \( -name '*.sh' -o -path '*/.ci/run' \) -print0)
  ((count >= 6)) || complain "only $count scripts found"
}

test_help_builds_nothing() {
  fresh_clone
  play 0 --help
  says "$out" "play.sh simulate FILE"
  run 0 "$clone/tests/run.sh" --help
  says "$out" "run.sh -R NAME"
  is_silent_about "$calls" cmake
}

# wrong SENTENCE ARGUMENT...: exit 2, this sentence on stderr, nothing on stdout, nothing built.
wrong() {
  play 2 "${@:2}"
  says "$err" "play.sh: $1"
  [[ ! -s $out ]] || complain "wrong usage prints on stdout"
  is_silent_about "$calls" cmake
}

test_wrong_usage_is_told_in_a_sentence() {
  fresh_clone
  wrong "'--sed' is not known here: see play.sh --help" --sed 4
  wrong "'' is not known here" ""
  wrong "--seed stands without its value" --seed
  wrong "--seed 'x' is not a whole number from 0" --seed x
  wrong "--teams '0' is not a whole number from 1" --teams=0
  wrong "--bots-per-team '-4' is not" --bots-per-team -4
  wrong "there is no scenario 'none.lua'" --scenario none.lua
  wrong "check needs a scenario file" check
  wrong "there is no scenario 'none.lua'" check none.lua
  wrong "simulate needs a scenario file" simulate
  wrong "bots needs an address and a code" bots 127.0.0.1
  wrong "the number of bots 'many' is not" bots 127.0.0.1 K7F-4XQ2M many
}

# --- packages ---------------------------------------------------------------------------------------------------------

test_nothing_missing_leaves_apt_alone() {
  fresh_clone
  play 0
  is_silent_about "$calls" apt-get
}

test_what_is_missing_is_installed() {
  fresh_clone
  tool dpkg-query 'for word; do case $word in -* | libenet-dev | catch2) ;; *) echo "$word installed" ;; esac; done' \
    'echo "catch2 config-files"; exit 1'
  play 0
  says "$err" "play.sh: installing Debian packages"
  says "$calls" "apt-get update"
  says "$calls" "install -y --no-install-recommends libenet-dev catch2"
}

test_what_may_be_missing_comes_along_and_stops_nothing() {
  fresh_clone
  tool dpkg-query 'for word; do case $word in -* | *speechd* | *fribidi*) ;; *) echo "$word installed" ;; esac; done'
  play 0
  is_silent_about "$calls" apt-get
  tool dpkg-query 'for word; do case $word in -* | catch2 | *speechd* | *fribidi*) ;; *) echo "$word installed" ;; esac; done'
  tool apt-get 'echo "apt-get $*" >>"$calls"; [[ $* != *speechd* ]] || { echo "E: no such package"; exit 100; }'
  play 0
  says "$calls" "--no-install-recommends catch2"
  says "$calls" "--no-install-recommends libfribidi-dev libspeechd-dev"
  says "$err" "play.sh: it goes on without libfribidi-dev libspeechd-dev"
}

test_without_root_sudo_is_asked() {
  fresh_clone
  tool id 'echo 1000'
  tool dpkg-query 'exit 1'
  tool sudo 'echo "sudo $*" >>"$calls"'
  play 0
  says "$calls" "sudo -n apt-get update"
  says "$calls" "sudo -n env DEBIAN_FRONTEND=noninteractive apt-get"
}

test_without_root_and_sudo_the_command_is_named() {
  fresh_clone
  tool id 'echo 1000'
  tool dpkg-query 'exit 1'
  play 1
  says "$err" "play.sh: packages are missing and this user may not install them: run this as root"
  says "$err" "apt-get update && apt-get install -y --no-install-recommends g++ cmake"
  is_silent_about "$calls" apt-get
}

test_a_failed_install_shows_its_log() {
  fresh_clone
  tool dpkg-query 'exit 1'
  tool apt-get 'echo "E: no such mirror"; exit 100'
  play 1
  says "$err" "play.sh: the packages could not be installed"
  says "$err" "E: no such mirror"
}

test_without_apt_the_libraries_are_named() {
  fresh_clone
  rm -- "$tools/apt-get" "$tools/dpkg-query"
  tool id 'echo 1000'
  play 1
  says "$err" "play.sh: not found: c++ ninja pkg-config protoc"
  says "$err" "Protocol Buffers with protoc, ENet 1.3, libsodium"
}

test_without_apt_but_with_the_tools_it_goes_on() {
  fresh_clone
  rm -- "$tools/apt-get" "$tools/dpkg-query"
  local name
  for name in c++ ninja pkg-config protoc; do tool "$name" ''; done
  play 0
}

# --- build ------------------------------------------------------------------------------------------------------------

test_it_configures_once_and_again_for_other_arguments() {
  fresh_clone
  play 0
  play 0
  [[ $(grep -c -- '--fresh' "$calls") == 1 ]] || complain "configured again with nothing changed"
  DROPS_CMAKE_ARGS=-DDROPS_WERROR=ON play 0
  says "$calls" "-DDROPS_WERROR=ON"
}

test_a_failed_build_shows_the_end_of_its_log() {
  fresh_clone
  tool cmake '[[ $1 == --build ]] || exit 0' 'for ((i = 1; i < 99; i++)); do echo "[$i/99] line $i"; done' \
    'echo "error: no"; exit 1'
  play 1
  says "$err" "play.sh: the build failed: here is the end of $clone/build/build.log"
  says "$err" "line 98"
  says "$err" "error: no"
  is_silent_about "$err" "line 60"
}

test_two_at_once_take_turns() {
  fresh_clone
  tool cmake '[[ $1 == --build ]] || exit 0' 'mkdir "$calls.alone" || echo together >>"$calls"' 'sleep 0.3' \
    'rmdir "$calls.alone"'
  ln -s -- "$(command -v rmdir)" "$tools/rmdir"
  (cd -- "$scratch" && PATH=$tools bash "$clone/tests/run.sh") >/dev/null 2>&1 </dev/null &
  play 0
  wait $! || complain "the first of two runs failed"
  is_silent_about "$calls" together
}

test_the_tests_get_their_arguments_and_close_with_ctests_line() {
  fresh_clone
  run 0 "$clone/tests/run.sh" -R ledger
  says "$calls" "-R ledger"
  [[ $(tail -n 1 "$out") == "100% tests passed, 0 tests failed out of 3" ]] || complain "the last line is not ctest's"
  tool ctest 'exit 8'
  run 8 "$clone/tests/run.sh"
}

# --- play -------------------------------------------------------------------------------------------------------------

test_host_and_bots_find_each_other() {
  fresh_clone
  play 0 --seed 11 --teams 3 --bots-per-team=2
  [[ $(<"$out") == $'the story begins\nthe story ends' ]] || complain "stdout is not the transcript alone"
  says "$calls" "late-release.lua --port 0 --teams 3 --autopilot --wait-for 6 --seed 11 --ready-file"
  says "$calls" "drops-bots 127.0.0.1:40123 --code K7F-4XQ2M --players 6"
}

test_with_a_display_a_window_opens_and_nothing_else_is_built() {
  fresh_clone
  DISPLAY=:7 play 0
  says "$calls" "drops --practise $clone/scripts/scenarios/late-release.lua"
  says "$calls" "--target drops"
  is_silent_about "$calls" drops-host
  fresh_clone
  WAYLAND_DISPLAY=wayland-0 play 0
  says "$calls" "drops --practise"
}

test_with_a_display_options_still_play_in_the_terminal() {
  fresh_clone
  DISPLAY=:7 play 0 --seed 11
  says "$calls" "--seed 11 --ready-file"
  is_silent_about "$calls" "drops --practise"
}

test_a_host_that_fails_at_once_is_told() {
  fresh_clone
  program drops-host 'echo "drops-host: no port" >&2; exit 1'
  play 1
  says "$err" "drops-host: no port"
  says "$err" "play.sh: drops-host ended with status 1 before it listened"
  is_silent_about "$calls" --code
}

test_bots_that_fail_show_their_words() {
  fresh_clone
  program drops-bots 'echo "drops-bots: the code is wrong" >&2; exit 1'
  play 1
  says "$err" "drops-bots: the code is wrong"
  says "$err" "play.sh: drops-bots ended with status 1"
}

test_a_run_that_hangs_is_stopped_and_leaves_no_process() {
  fresh_clone
  program drops-bots 'echo $$ >"$calls.pid"; exec sleep 60'
  play 1 --limit 1
  says "$err" "play.sh: the run was not over after 1 s and was stopped"
  [[ -s $calls.pid ]] || complain "the bots never began"
  ! kill -0 "$(cat "$calls.pid")" 2>/dev/null || complain "the bots outlived the run"
}

test_the_other_uses_pass_their_arguments() {
  fresh_clone
  : >"$scratch/my own.lua"
  play 0 check "my own.lua"
  says "$calls" "drops-author check my own.lua"
  play 0 simulate "my own.lua" --runs 5
  says "$calls" "drops-author simulate my own.lua --runs 5"
  play 0 bots 10.0.0.2 K7F-4XQ2M
  says "$calls" "drops-bots 10.0.0.2:7777 --code K7F-4XQ2M --players 4"
  program drops-host 'echo "drops-host $*" >>"$calls"'
  play 0 host --port 7000
  says "$calls" "drops-host run $clone/scripts/scenarios/late-release.lua --port 7000"
  play 0 host "my own.lua" --teams 3
  says "$calls" "drops-host run my own.lua --teams 3"
}

# ----------------------------------------------------------------------------------------------------------------------

mapfile -t tests < <(declare -F | sed -n 's/^declare -f \(test_.*\)/\1/p')
for test in "${tests[@]}"; do
  before=$failures
  "$test"
  ((failures == before)) || echo "failed: ${test#test_}"
done
((failures == 0)) || exit 1
echo "${#tests[@]} tests of the shell commands passed"
