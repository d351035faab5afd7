#pragma once
// What bots are called: so that everybody sees at once who is one. Holds names and nothing else.

#include <cstdint>
#include <string>

namespace drops::bots {

// "Bot Ada", "Bot Bela", ...; "Bot Ada 2" once the names have been through.
[[nodiscard]] std::string bot_name(std::uint32_t number);

}  // namespace drops::bots
