#pragma once
// The one door for words that people read: every text of the client passes through here, so that a catalogue can be
// put behind it. It never touches texts of a scenario or names of people.

#include <initializer_list>
#include <string>
#include <string_view>

namespace drops::client {

// The text in the reader's language; the English text itself where there is no other.
[[nodiscard]] std::string tr(std::string_view text);

// The form for `count` of two: tr_n("{} drop", "{} drops", 2) is "2 drops"; every {} becomes the count.
[[nodiscard]] std::string tr_n(std::string_view one, std::string_view many, long long count);

// `text` with its {} replaced in turn: tr_with("{} of {} decided", {"2", "4"}). Translators may not reorder yet.
[[nodiscard]] std::string tr_with(std::string_view text, std::initializer_list<std::string_view> parts);

}  // namespace drops::client
