#!/usr/bin/env bash
# Holds the include lines of game/ and net/, and the link edges in their CMakeLists, to the arrows of the architecture.
#   include_rule_test.sh              this tree
#   include_rule_test.sh --self-test  plants one violation of each kind in a tree of its own and sees each one caught
set -euo pipefail
unset CDPATH

# A folder and what it may include and link; a file in place of a folder: of that folder this header alone.
export DROPS_ARROWS='
net      net
base     base
schema   base schema
trust    base trust
plan     base trust plan
session  base trust plan schema session
script   base trust plan script
bots     base schema bots
host     base trust plan schema session bots host net
store    base schema store host/journal.h
report   base trust plan schema session report
author   base trust plan schema session script bots report author
link     base schema link net
client   base schema link client net
apps     *
'

# check_tree ROOT: prints every finding as file:line: what: rule, and fails when there is one.
check_tree() {
  local files
  cd -- "$1"
  mapfile -d '' files < <(find game net -type f \
    \( -name '*.h' -o -name '*.hpp' -o -name '*.cpp' -o -name '*.inl' -o -name CMakeLists.txt \) -print0)
  if ((${#files[@]} == 0)); then
    echo "include_rule_test.sh: nothing to read in game/ and net/: run it in the project's tree" >&2
    return 1
  fi
  awk "$rules" "${files[@]}"
}

# shellcheck disable=SC2016  # awk's own dollars
rules='
function set_of(words, set,    i, n, word) { n = split(words, word, " "); for (i = 1; i <= n; i++) set[word[i]] = 1 }

function read_arrows(    i, j, rows, row, n, word) {
  rows = split(ENVIRON["DROPS_ARROWS"], row, "\n")
  for (i = 1; i <= rows; i++) {
    n = split(row[i], word, " ")
    for (j = 2; j <= n; j++) {
      may_include[word[1], word[j]] = 1
      folder = word[j]; sub(/\/.*/, "", folder)  # one header of a folder still needs its library
      may_link[word[1], folder] = 1
      allowed[word[1]] = allowed[word[1]] (j > 2 ? ", " : "") word[j]
    }
  }
}

BEGIN {
  read_arrows()
  no_row = "its folder has no row in the table of arrows: give it one in tests/include_rule_test.sh"
  set_of("trust plan session", core)
  set_of("fstream iostream filesystem thread chrono random cstdio", outside_world)
}

function complain(line, what, rule) { print FILENAME ":" line ": " what ": " rule; found = 1 }

# game/host/x.h -> host, net/x.h -> net, anything else -> nothing
function folder_of(path,    part, n) {
  n = split(path, part, "/")
  if (part[1] == "net" && n > 1) return "net"
  return part[1] == "game" && n > 2 ? part[2] : ""
}

function shown(folder) { return folder == "net" ? "net/" : "game/" folder "/" }

function known(folder) { return folder in allowed }

function is_there(path,    ignored, there) { there = (getline ignored < path) >= 0; close(path); return there }

# Who alone may use a library; nothing for the others.
function owners_of(header) {
  if (header ~ /^(lua|lauxlib|lualib)[a-z]*\.(h|hpp)$/ || header ~ /^lua[0-9.]*\//) return "script"
  if (header ~ /^sqlite3/) return "store"
  if (header ~ /^enet\//) return "net"
  if (header ~ /^sodium(\.h|\/)/) return "net host"
  if (header ~ /^SDL/ || header ~ /^(backends\/|misc\/.*|imgui\/)?imgui[^\/]*$/) return "client"
  if (header ~ /^(qrencode|(speech-dispatcher\/)?libspeechd|(fribidi\/)?fribidi)/) return "client"
  if (header ~ /^(graphviz\/|gvc\.h|cgraph\.h)/) return "author"
  return ""
}

function check_library(header, what,    owners, users, names) {
  owners = owners_of(header)
  set_of(owners, users)
  names = owners; gsub(/ /, "/ and ", names)
  if (owners != "" && !(from in users)) complain(FNR, what, "only " names "/ may use this library")
  if (header ~ /^google\/protobuf\// && from ~ /^(base|trust|plan|script)$/)
    complain(FNR, what, shown(from) " knows nothing of Protocol Buffers")
  if (header in outside_world && from in core)
    complain(FNR, what, shown(from) " is pure: no files, clocks, threads or chance of its own")
}

function check_project(path, what,    to, file) {
  to = folder_of(path)
  file = path; sub(/^game\//, "", file)
  if (path ~ /(^|\/)\.\.?\//) complain(FNR, what, "write the path from the root of the project, without dots")
  else if (!known(to)) complain(FNR, what, "write the path from the root of the project: game/FOLDER/... or net/...")
  else if (!((from, "*") in may_include) && !((from, to) in may_include) && !((from, file) in may_include))
    complain(FNR, what, shown(from) " may include only " allowed[from])
}

FNR == 1 {
  from = folder_of(FILENAME)
  call = ""
  is_cmake = FILENAME ~ /CMakeLists\.txt$/
  if (!is_cmake && !known(from)) complain(1, FILENAME, no_row)
}

!is_cmake && known(from) && /^[ \t]*#[ \t]*include/ {
  text = $0; sub(/^[ \t]*#[ \t]*include[ \t]*/, "", text)
  open = substr(text, 1, 1)
  end = index(substr(text, 2), open == "<" ? ">" : "\"")
  if ((open != "<" && open != "\"") || !end) {
    complain(FNR, text, "an include names its file in quotes or angle brackets")
    next
  }
  header = substr(text, 2, end - 1)
  what = "include " substr(text, 1, end + 1)
  if (owners_of(header) != "" || header ~ /^google\//) check_library(header, what)
  else if (open == "\"" || header ~ /^(game\/|\.)/) check_project(header, what)
  else if (header ~ /^net\// && is_there(header)) check_project(header, what)  # <net/if.h> comes with the system
  else check_library(header, what)
}

# drops_trust -> trust, drops_messages (generated from the schema) -> schema, net -> net; a library of others -> nothing
function folder_of_target(target) {
  if (target == "net") return target
  if (target == "drops_messages") return "schema"
  if (target !~ /^drops_/ || target == "drops_warnings") return ""
  sub(/^drops_/, "", target)
  return target
}

function check_call(line, text,    n, i, word, first, owner, to) {
  sub(/^[ \t]*/, "", text); gsub(/[()]/, " ", text)
  n = split(text, word, " ")
  first = word[1] == "drops_library" ? 4 : 3
  owner = word[1] == "drops_library" ? folder_of(word[3] "/") : folder_of_target(word[2])
  if (word[1] == "drops_library" && !known(owner)) complain(line, word[2], no_row)
  if (!known(owner)) return
  for (i = first; i <= n; i++) {
    to = folder_of_target(word[i])
    if (to != "" && !((owner, "*") in may_link) && !((owner, to) in may_link))
      complain(line, word[2] " links " word[i], shown(owner) " may use only " allowed[owner])
  }
}

is_cmake {
  text = $0; sub(/#.*/, "", text)
  if (call == "" && text !~ /^[ \t]*(drops_library|target_link_libraries)[ \t]*\(/) next
  if (call == "") start = FNR
  call = call " " text
  if (text ~ /\)/) { check_call(start, call); call = "" }
}

END { exit found ? 1 : 0 }
'

# --- self-test --------------------------------------------------------------------------------------------------------

# plant FILE LINE...: a file in the temporary tree.
plant() {
  mkdir -p -- "$tree/$(dirname -- "$1")"
  printf '%s\n' "${@:2}" >"$tree/$1"
}

plant_clean_tree() {
  tree=$scratch/$1
  plant net/door.h '#include <enet/enet.h>' '#include <sodium.h>' '#include <net/if.h>' '#include "net/transport.h"'
  plant game/base/ids.h '#include <cstdint>' '#include <chrono>'
  plant game/schema/check.cpp '#include <google/protobuf/message.h>' '#include "game/schema/event.pb.h"'
  plant game/trust/ledger.cpp '// #include "game/host/host.h"' '#include <vector>' '#include "game/base/ids.h"'
  plant game/script/hooks.cpp '#include <lua.hpp>' 'extern "C" {' '#include <lauxlib.h>' '}' \
    '#include "game/plan/plan.h"'
  plant game/host/desk.cpp '#include <sodium.h>' '#include "net/transport.h"' '#include "game/bots/policy.h"'
  plant game/store/rows.cpp '#include <sqlite3.h>' '#include "game/host/journal.h"'
  plant game/client/screens/home.cpp '#include <SDL2/SDL.h>' '#include <imgui.h>' '#include "net/transport.h"'
  plant game/apps/drops.cpp '#include "game/client/link.h"' '#include "game/host/host.h"' '#include "net/transport.h"'
  plant game/CMakeLists.txt 'drops_library(drops_trust game/trust drops_base)' \
    'drops_library(drops_store game/store drops_base drops_schema' '              drops_host PkgConfig::SQLITE)'
  # shellcheck disable=SC2016  # CMake's own dollars
  plant game/apps/CMakeLists.txt 'target_link_libraries(${name} PRIVATE ${ARGN} drops_warnings)'
}

# violation FILE LINE-NUMBER WHAT LINE...: plants it, and expects one finding that says WHAT at this place.
violation() {
  plant "$1" "${@:4}"
  printf '%s\n' "$1:$2: $3: " >>"$scratch/expected"
}

# forbidden FROM HEADER: an include that must be caught, on the second line.
forbidden() {
  violation "$1/bad_$((++planted)).h" 2 "include $2" '#include <vector>' "#include $2"
}

plant_violations() {
  local folder header
  forbidden net '"game/base/ids.h"'
  forbidden game/base '"game/trust/ledger.h"'
  forbidden game/schema '"game/trust/ledger.h"'
  forbidden game/trust '"game/schema/event.pb.h"'
  forbidden game/plan '"game/session/state.h"'
  forbidden game/session '"game/script/hooks.h"'
  forbidden game/script '"game/session/state.h"'
  forbidden game/bots '"game/session/state.h"'
  forbidden game/host '"game/store/rows.h"'
  forbidden game/store '"game/host/desk.h"'
  forbidden game/report '"game/bots/policy.h"'
  forbidden game/author '"game/host/desk.h"'
  forbidden game/client '"game/session/state.h"'
  forbidden game/client/screens '"game/host/journal.h"'
  forbidden game/trust '<game/host/host.h>'
  forbidden game/host '"../store/rows.h"'
  forbidden game/host '"game/base/../store/rows.h"'
  forbidden game/host '"desk.h"'
  forbidden game/trust '<net/door.h>'
  for header in '<lua.h>' '<lua.hpp>' '"lauxlib.h"' '<sqlite3.h>' '<enet/enet.h>'; do
    forbidden game/host "$header"
  done
  for header in '<sodium.h>' '<SDL2/SDL.h>' '<SDL.h>' '<imgui.h>' '<backends/imgui_impl_sdl.h>' '<qrencode.h>' \
    '<libspeechd.h>' '<fribidi.h>' '<gvc.h>'; do
    forbidden game/store "$header"
  done
  forbidden net '<sqlite3.h>'
  for folder in base trust plan script; do forbidden game/$folder '<google/protobuf/message.h>'; done
  for header in fstream iostream filesystem thread chrono random cstdio; do
    for folder in trust plan session; do forbidden game/$folder "<$header>"; done
  done
  violation game/host/indented.cpp 1 'include "game/store/rows.h"' '  #  include   "game/store/rows.h"  // why'
  violation game/host/macro.cpp 1 'ROWS_H' '#include ROWS_H'
  violation game/attic/old.cpp 1 'game/attic/old.cpp' '#include <vector>'
  violation net/CMakeLists.txt 2 'net links drops_base' '# bytes' 'drops_library(net net drops_base PkgConfig::ENET)'
  violation game/CMakeLists.txt 2 'drops_bots links drops_session' 'drops_library(drops_trust game/trust drops_base)' \
    'drops_library(drops_bots game/bots drops_base' '              drops_session)'
  violation game/plan/CMakeLists.txt 1 'drops_plan links net' 'target_link_libraries(drops_plan PUBLIC net)'
  violation game/attic/CMakeLists.txt 1 'drops_attic' 'drops_library(drops_attic game/attic drops_base)'
}

# Compares places and words; the rule behind them may be worded anew.
compare_findings() {
  local line missed=0
  while IFS= read -r line; do
    grep -qF -- "$line" "$scratch/found" || { echo "not caught: $line"; missed=1; }
  done <"$scratch/expected"
  if (($(wc -l <"$scratch/found") != $(wc -l <"$scratch/expected"))); then
    echo "expected $(wc -l <"$scratch/expected") findings, got:" && cat -- "$scratch/found"
    missed=1
  fi
  return "$missed"
}

self_test() {
  scratch=$(mktemp -d "${TMPDIR:-/tmp}/drops include.XXXXXX")
  trap 'rm -rf -- "$scratch"' EXIT
  planted=0
  : >"$scratch/expected"
  plant_clean_tree clean
  (check_tree "$tree") || { echo "a clean tree was refused" && exit 1; }
  plant_clean_tree dirty
  plant_violations
  if (check_tree "$tree") >"$scratch/found"; then echo "a tree full of violations passed" && exit 1; fi
  compare_findings || exit 1
  mkdir -p "$scratch/empty/game" "$scratch/empty/net"
  if (check_tree "$scratch/empty") 2>/dev/null; then echo "an empty tree passed" && exit 1; fi
  echo "$(wc -l <"$scratch/expected") violations planted, each one caught; the clean tree passed"
}

case ${1:-} in
  '')
    (check_tree "$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")")
    echo "every include and every link follows the arrows"
    ;;
  --self-test) self_test ;;
  *)
    echo "include_rule_test.sh: '$1' is not known here: give --self-test or nothing" >&2
    exit 2
    ;;
esac
