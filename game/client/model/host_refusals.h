#pragma once
// Why the host refuses something, and what to do instead, as it writes it: all of it that a window may be sent.

#include <span>
#include <string_view>

namespace drops::client::model {

// Each a sentence, or what to do after it, with {} for what changes.
[[nodiscard]] std::span<const std::string_view> known_refusals();

}  // namespace drops::client::model
