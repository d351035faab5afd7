#pragma once
// Words that people try and the language does not have, with the ones it has instead: exact, where "did you mean" could
// only guess. A word that a later edition renames gets its row here as well.

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace drops::script {

// What to write instead of this entry of a table that knows `keys`; nothing where it is not listed for these.
[[nodiscard]] std::optional<std::string> instead_of_entry(std::string_view name,
                                                          std::span<const std::string_view> keys);

// What to write instead of this word of the language; nothing where it is not listed.
[[nodiscard]] std::optional<std::string> instead_of_word(std::string_view name);

}  // namespace drops::script
