#!/usr/bin/env bash
# `drops` without a desk: a picture of every screen, of the size that was asked for; and what it says when it cannot.
#
#   shots_test.sh BIN_DIR
set -euo pipefail

drops=$1/drops
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset DISPLAY WAYLAND_DISPLAY
failures=0

complain() {
  echo "$*" >&2
  failures=$((failures + 1))
}

# big_endian FILE OFFSET: four bytes of a PNG's head as a number.
big_endian() { printf '%d' "0x$(od -An -tx1 -j "$2" -N 4 -- "$1" | tr -d ' \n')"; }

# is_picture FILE WIDTH HEIGHT
is_picture() {
  [[ -s $1 ]] || { complain "${1##*/} was not drawn"; return; }
  [[ $(od -An -tx1 -N 4 -- "$1" | tr -d ' ') == 89504e47 ]] || complain "${1##*/} is no PNG"
  local size
  size=$(big_endian "$1" 16)x$(big_endian "$1" 20)
  [[ $size == "$2x$3" ]] || complain "${1##*/} is $size in place of $2x$3"
}

# expect STATUS SENTENCE ARGUMENT...
expect() {
  local status=0
  (unset SDL_VIDEODRIVER; [[ -z ${driver:-} ]] || export SDL_VIDEODRIVER=$driver; timeout 60 "$drops" "${@:3}") >"$work/out" 2>"$work/err" </dev/null || status=$?
  [[ $status == "$1" ]] || complain "drops ${*:3}: exit status $status in place of $1: $(cat "$work/err")"
  [[ -z $2 ]] || grep -qF -- "$2" "$work/err" || complain "drops ${*:3}: '$2' is missing in: $(cat "$work/err")"
}

export SDL_VIDEODRIVER=offscreen
mapfile -t screens < <("$drops" --shot list)
((${#screens[@]} >= 10)) || complain "only ${#screens[@]} screens are named"
"$drops" --shot all --out "$work/light" --size 1280x720
for screen in "${screens[@]}"; do is_picture "$work/light/$screen.png" 1280 720; done
"$drops" --shot "${screens[0]}" --out "$work/large.png" --size 1920x1080 --theme dark --text-scale 200
is_picture "$work/large.png" 1920 1080

"$drops" --shot home --out "$work/german.png" --language de --contrast
is_picture "$work/german.png" 1280 720
! cmp -s "$work/german.png" "$work/light/home.png" || complain "home is the same in German with high contrast"

expect 0 "" --version
expect 0 "" --help
expect 1 "drops: there is no display here: run 'bash game/play.sh' for a session of bots in the terminal"
expect 1 "drops: there is no display here" --practise late-release
expect 2 "drops: there is no screen 'hom': did you mean 'home'? '--shot list' names them all" --shot hom --out x.png
expect 2 "drops: --shot does not know where to: name a file with --out FILE.png" --shot home
expect 2 "drops: '12' is no size: give one such as --size 1280x720" --shot home --out x.png --size 12
expect 2 "drops:" --code K7F-4XQ2M
expect 2 "drops:" --theme green
expect 2 "drops:" --theme dark --contrast
expect 2 "drops: the window does not speak 'tlh': choose one of en, de" --language tlh
expect 2 "drops: --gallery is for all screens: give --shot all --gallery --out FOLDER" --shot home --out x.png --gallery
expect 2 "drops: --facilitate takes a key together with --join ADDRESS" --facilitate KEY
expect 2 "drops: --facilitate takes a key together with --join ADDRESS" --facilitate --join 127.0.0.1
expect 2 "drops:" --facilitate --practise late-release
expect 1 "drops: there is no display here" --facilitate
driver=dummy  # a screen without OpenGL
expect 1 "drops: no window with OpenGL can be opened"
expect 1 "install libgl1-mesa-dri, libegl1 and libgl1, or the graphics driver of this machine" --shot home --out x.png
driver=
SDL_AUDIODRIVER=none expect 0 "" --shot home --out "$work/silent.png"  # no sound is no reason to stop
expect 1 "drops: the picture cannot be written" --shot home --out "$work/none/x.png"

((failures == 0)) || exit 1
echo "${#screens[@]} screens drawn"
