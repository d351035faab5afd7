#!/usr/bin/env bash
# Brings every catalogue beside this up to date with the texts in the sources: new ones come empty, changed ones are
# marked fuzzy with what they were, those that are gone are dropped.
#
#   extract.sh           writes the .po files
#   extract.sh --check   writes nothing; lists what has no translation, and fails where there is any
set -euo pipefail

here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
cd -- "$here/../.."
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

# The gallery of widgets is no screen of the game: its made-up texts stay as they are.
extract() {
  find game/client game/apps \( -name '*.cpp' -o -name '*.h' \) ! -name 'gallery.cpp' ! -name 'tr.*' | LC_ALL=C sort |
    xgettext --files-from=- --language=C++ --from-code=UTF-8 --sort-by-file --add-location=file \
      --add-comments=Translators --keyword --keyword=tr --keyword=tr_n:1,2 --keyword=tr_with --keyword=tr_n_with:1,2 \
      --keyword=tr_mark --package-name=drops --foreign-user --output="$work/drops.pot"
  # "{} % of" is no format of C's; the date would change the file where nothing else did.
  sed -i -e '/^#, c-format$/d' -e '/^"POT-Creation-Date:/d' -e '/^"Report-Msgid-Bugs-To:/d' "$work/drops.pot"
}

merge() {
  msgmerge --quiet --sort-by-file --add-location=file --no-wrap --previous --output-file="$2" "$1" "$work/drops.pot"
  msgattrib --no-obsolete --no-wrap --sort-by-file --add-location=file --output-file="$2" "$2"
}

# complete MERGED NAME: lists what is empty or fuzzy in English, a line each; false where there is any.
complete() {
  local wrong=0 kind
  for kind in --untranslated --only-fuzzy; do
    msgattrib --no-wrap --no-obsolete "$kind" -o "$work/lacking" -- "$1"
    [[ -s $work/lacking ]] || continue
    grep '^msgid ' "$work/lacking" | grep -v '^msgid ""$' >"$work/ids" || continue
    echo "${2##*/}, $(wc -l <"$work/ids") ${kind#--}:"
    sed 's/^msgid /  /' "$work/ids"
    wrong=1
  done
  return "$wrong"
}

extract
failures=0
for catalogue in "$here"/*.po; do
  merge "$catalogue" "$work/merged.po"
  if [[ ${1:-} == --check ]]; then
    complete "$work/merged.po" "$catalogue" || failures=1
  else
    cp -- "$work/merged.po" "$catalogue"
    msgfmt --statistics -o /dev/null -- "$catalogue"
  fi
done
((failures == 0)) || echo "write what is missing: cmake --build build --target catalogue puts it into the .po file" >&2
exit "$failures"
