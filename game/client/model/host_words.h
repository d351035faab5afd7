#pragma once
// What the host says in English words of its own, in the reader's language: how a question was closed, who is asked,
// what came of it, why something is refused. Each sentence is known here as the host writes it, with {} for what
// changes; one that is not known stays as it came, and so do the texts of a scenario.

#include <span>
#include <string>
#include <string_view>

#include "game/base/result.h"

namespace drops::client::model {

enum class HostSays { kHow, kAsked, kNews, kCause, kLocked, kPrompt, kRefusal };

[[nodiscard]] std::string from_host(HostSays what, const std::string& english);
// A refusal with what to do about it.
[[nodiscard]] std::string from_host(const Error& refusal);

// All that are known of a kind, as the host writes them.
[[nodiscard]] std::span<const std::string_view> known_from_host(HostSays what);

}  // namespace drops::client::model
