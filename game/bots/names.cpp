#include "game/bots/names.h"

#include <array>
#include <string_view>

namespace drops::bots {
namespace {

constexpr std::array<std::string_view, 24> kNames = {
    "Ada",   "Bela", "Chidi", "Dilek", "Emeka", "Freya", "Goran", "Hana", "Ines", "Jun",  "Kofi", "Lena",
    "Malik", "Noor", "Oskar", "Priya", "Quinn", "Rosa",  "Samir", "Tala", "Ute",  "Vera", "Wen",  "Yusuf"};

}  // namespace

std::string bot_name(std::uint32_t number) {
  std::string name = "Bot " + std::string(kNames[number % kNames.size()]);
  if (number >= kNames.size()) name += " " + std::to_string(number / kNames.size() + 1);
  return name;
}

}  // namespace drops::bots
