#pragma once
// The one door for words that people read: every text of the client passes through here, into the language that
// use_language() chose. It never touches texts of a scenario or names of people. xgettext reads the literals in these
// calls: a text that stands in a table first is marked with tr_mark().

#include <initializer_list>
#include <string>
#include <string_view>

namespace drops::client {

// The text in the reader's language; the English text itself where there is no other.
[[nodiscard]] std::string tr(std::string_view text);

// The form for `count`: tr_n("{} drop", "{} drops", 2) is "2 drops"; every {} becomes the count.
[[nodiscard]] std::string tr_n(std::string_view one, std::string_view many, long long count);

// `text` with its {} replaced in turn: tr_with("{} of {} decided", {"2", "4"}). A translation may take them in another
// order, as {1} and {2}.
[[nodiscard]] std::string tr_with(std::string_view text, std::initializer_list<std::string_view> parts);

// Both: the form for `count`, filled with `parts`.
[[nodiscard]] std::string tr_n_with(std::string_view one, std::string_view many, long long count,
                                    std::initializer_list<std::string_view> parts);

// The text as it is, to be put through tr() where it is shown.
[[nodiscard]] constexpr std::string_view tr_mark(std::string_view text) {
  return text;
}

}  // namespace drops::client
