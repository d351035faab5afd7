#!/usr/bin/env bash
# Builds everything and runs every test, from a bare checkout.
set -euo pipefail

root=$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")
# shellcheck source-path=SCRIPTDIR source=support/setup.sh
source "$root/tests/support/setup.sh"
drops_program=run.sh

usage() {
  cat <<'END'
Drops & Buckets: build everything and run the tests.

  run.sh                       all tests
  run.sh -R NAME               those whose name matches; every argument goes on to ctest
  run.sh -N                    only list them
  run.sh --help                this text

The first run installs the Debian packages that are missing (as root or with sudo) and builds in build/.
DROPS_CMAKE_ARGS="-DDROPS_WERROR=ON" run.sh    hands words on to CMake.
END
}

main() {
  case ${1:-} in
    -h | --help) usage && exit 0 ;;
  esac
  drops_prepare all
  # The lock stays ours while the tests run: nobody swaps a binary under them. They do not inherit it, so that a process
  # which outlives its test cannot keep it.
  local lock=${drops_lock:-9}
  DROPS_BUILD_READY=1 ctest --test-dir "$drops_build" --output-on-failure --no-tests=error -j"$(nproc)" "$@" {lock}>&-
}

main "$@"
