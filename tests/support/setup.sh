# shellcheck shell=bash
# What game/play.sh, tests/run.sh and .ci/run have in common: Debian's packages, then CMake and Ninja in build/.
# Sourced, under `set -euo pipefail`; the caller sets drops_program, the name that its messages begin with.
#
# DROPS_CMAKE_ARGS     further words for CMake, such as -DDROPS_WERROR=ON
# DROPS_BUILD_READY=1  build/ is built and our caller holds its lock (a test under run.sh): neither wait nor build

unset CDPATH
drops_program=${drops_program:-setup.sh}
drops_root=$(dirname -- "$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")")
drops_build=$drops_root/build
drops_lock=

drops_packages=(
  g++ cmake ninja-build pkg-config
  libprotobuf-dev protobuf-compiler
  libenet-dev libsodium-dev libsqlite3-dev liblua5.4-dev
  libcli11-dev libspdlog-dev libfmt-dev nlohmann-json3-dev libexpected-dev libgraphviz-dev
  libsdl2-dev libimgui-dev libstb-dev libfontconfig-dev libqrencode-dev libdbus-1-dev libgl-dev libegl-dev
  libgl1 libegl1 libegl-mesa0 libgl1-mesa-dri fonts-inter fonts-fork-awesome
  gettext
  catch2
)
# The program is built and runs without these: text from right to left, and reading aloud.
drops_optional=(libfribidi-dev libspeechd-dev)
drops_tools=(c++ cmake ninja pkg-config protoc flock)
drops_libraries="a C++20 compiler, CMake 3.25 or newer, Ninja, pkg-config, util-linux, Protocol Buffers with protoc, \
ENet 1.3, libsodium, SQLite 3, Lua 5.4, CLI11, spdlog, fmt, nlohmann-json, tl-expected, Graphviz, Catch2 2.13, \
SDL 2, Dear ImGui 1.86 to 1.91, stb, fontconfig, libqrencode, D-Bus, OpenGL, gettext's tools, and the fonts Inter and Fork Awesome (or leave the window \
out: DROPS_CMAKE_ARGS=-DDROPS_CLIENT=OFF)"

drops_say() { printf '%s: %s\n' "$drops_program" "$*" >&2; }

drops_fail() {
  drops_say "$@"
  exit 1
}

# drops_fail_with_log LOG SENTENCE: the sentence, and the end of the log that tells why.
drops_fail_with_log() {
  drops_say "$2: here is the end of $1"
  tail -n 30 -- "$1" >&2
  exit 1
}

drops_has() { command -v "$1" >/dev/null 2>&1; }

# --- packages ---------------------------------------------------------------------------------------------------------

# drops_missing PACKAGE...: prints those that are not installed, one a line.
drops_missing() {
  local package installed
  installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null) || true
  for package in "$@"; do
    [[ $'\n'"$installed"$'\n' == *$'\n'"$package installed"$'\n'* ]] || printf '%s\n' "$package"
  done
}

# drops_as_root COMMAND...: with sudo where this user is not root; it asks for a password only where one can be typed.
drops_as_root() {
  if [[ $(id -u) == 0 ]]; then
    "$@"
  elif [[ -t 0 && -z ${CI:-} ]]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

# drops_install WHY PACKAGE...: installs what is missing of these; says nothing when nothing is.
drops_install() {
  local why=$1 log=$drops_build/packages.log missing
  shift
  mapfile -t missing < <(drops_missing "$@")
  ((${#missing[@]})) || return 0

  local install=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300)
  install+=(install -y --no-install-recommends)
  local by_hand="apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
  if [[ $(id -u) != 0 ]] && ! drops_has sudo; then
    drops_fail "packages are missing and this user may not install them: run this as root, then try again: $by_hand"
  fi
  drops_say "installing Debian packages ($why): ${missing[*]}"
  # An update that fails halfway (one broken source) may still do: the install decides.
  drops_as_root apt-get update >"$log" 2>&1 || true
  drops_as_root "${install[@]}" "${missing[@]}" >>"$log" 2>&1 </dev/null ||
    drops_fail_with_log "$log" "the packages could not be installed (by hand, as root: $by_hand)"
}

# Elsewhere than on Debian we install nothing, and name what is needed.
drops_need_tools() {
  local tool missing=()
  for tool in "${drops_tools[@]}"; do drops_has "$tool" || missing+=("$tool"); done
  ((${#missing[@]} == 0)) ||
    drops_fail "not found: ${missing[*]} (and there is no apt-get):" \
      "install these in your system's own way: $drops_libraries"
}

drops_ensure_packages() {
  if drops_has apt-get && drops_has dpkg-query; then
    local missing
    mapfile -t missing < <(drops_missing "${drops_packages[@]}")
    drops_install "the compiler, the build tools and the libraries this program is made with" "${drops_packages[@]}"
    # What may be missing comes along where something had to be installed anyway, and is no reason to fail or to ask.
    ((${#missing[@]} == 0)) || (drops_install "reading aloud, text from right to left" "${drops_optional[@]}") ||
      drops_say "it goes on without ${drops_optional[*]}"
  else
    drops_need_tools
  fi
}

# --- build ------------------------------------------------------------------------------------------------------------

# One at a time in build/: a second run waits here for the first.
drops_take_lock() {
  if ! { mkdir -p -- "$drops_build" && : >>"$drops_build/.lock"; } 2>/dev/null; then
    drops_fail "cannot write in $drops_build: make it writable for this user, or remove it"
  fi
  drops_has flock || drops_need_tools
  exec {drops_lock}>>"$drops_build/.lock"
  flock -n "$drops_lock" && return
  drops_say "another run is at work in build/, waiting for it"
  flock "$drops_lock"
}

drops_release_lock() {
  [[ -z $drops_lock ]] || exec {drops_lock}>&-
  drops_lock=
}

# Configures once, and again when the arguments change or the clone has moved; Ninja sees to changed CMakeLists itself.
drops_configure() {
  local log=$drops_build/configure.log stamp=$drops_build/.configured extra wanted
  read -ra extra <<<"${DROPS_CMAKE_ARGS:-}"
  wanted="$drops_root: ${extra[*]}"
  if [[ -f $drops_build/build.ninja && -f $stamp && $(<"$stamp") == "$wanted" ]]; then return; fi

  drops_say "configuring"
  rm -f -- "$stamp"
  if ! cmake --fresh -G Ninja -S "$drops_root" -B "$drops_build" -DCMAKE_BUILD_TYPE=RelWithDebInfo "${extra[@]}" \
    >"$log" 2>&1; then
    drops_has apt-get || drops_say "a library may be missing: install these in your system's own way: $drops_libraries"
    drops_fail_with_log "$log" "CMake could not configure the project"
  fi
  printf '%s\n' "$wanted" >"$stamp"
}

# Reads Ninja's lines and tells how far it is; silent as long as there is nothing to build.
drops_progress() {
  local line done_ all shown=-1
  while IFS= read -r line; do
    [[ $line =~ ^\[([0-9]+)/([0-9]+)\]\ (.*) ]] || continue
    [[ ${BASH_REMATCH[3]} != Re-* ]] || continue  # Ninja looking for new files, or running CMake again
    done_=${BASH_REMATCH[1]} all=${BASH_REMATCH[2]}
    if [[ -t 2 ]]; then
      printf '\r%s: building %d/%d\033[K' "$drops_program" "$done_" "$all" >&2
      shown=0
    elif ((shown < done_ * 4 / all)); then
      shown=$((done_ * 4 / all))
      drops_say "building $done_/$all"
    fi
  done
  [[ ! -t 2 || $shown == -1 ]] || printf '\n' >&2
}

drops_make() {
  local log=$drops_build/build.log
  cmake --build "$drops_build" --target "$@" 2>&1 | tee -- "$log" | drops_progress ||
    drops_fail_with_log "$log" "the build failed"
}

# drops_prepare TARGET...: packages, configuration and build of these (all: of everything). The lock stays taken.
drops_prepare() {
  [[ -z ${DROPS_BUILD_READY:-} ]] || return 0
  drops_take_lock
  drops_ensure_packages
  drops_configure
  drops_make "$@"
}
