#pragma once
// What a person may type, and how long it is as people count: UTF-8 in, code points out.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "game/base/result.h"

namespace drops {

// The number of code points, or nothing where the bytes are not valid UTF-8 (overlong and surrogates included).
[[nodiscard]] std::optional<std::size_t> count_code_points(std::string_view text);

// True where the text holds a control character, an invisible direction override or a line separator: nothing that
// belongs into a name or a single line of text. With `multiline`, '\n' and '\t' are allowed.
[[nodiscard]] bool has_control_characters(std::string_view text, bool multiline = false);

// The text without spaces at its ends, runs of spaces folded into one.
[[nodiscard]] std::string tidy_spaces(std::string_view text);

// The text, or its first `most` code points with "..." in place of the last three. Bytes that are no UTF-8 become '?'.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);

// A name as a person gave it, tidied; 1 to 48 code points, no control characters. Else why not.
[[nodiscard]] Result<std::string> check_name(std::string_view name);

// The candidate nearest to `word` by edit distance, if it is near enough to be a slip of the pen.
template <class Range>
[[nodiscard]] std::optional<std::string> nearest(std::string_view word, const Range& candidates);

// Edit distance (insert, delete, replace, swap of neighbours), for nearest().
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

template <class Range>
std::optional<std::string> nearest(std::string_view word, const Range& candidates) {
  std::optional<std::string> best;
  std::size_t best_distance = word.size() / 3 + 2;  // a third of the word, plus one slip
  for (const auto& candidate : candidates) {
    const std::size_t distance = edit_distance(word, candidate);
    if (distance < best_distance) {
      best = std::string(candidate);
      best_distance = distance;
    }
  }
  return best;
}

}  // namespace drops
