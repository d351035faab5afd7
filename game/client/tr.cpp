#include "game/client/tr.h"

#include <optional>

#include "game/client/languages.h"

namespace drops::client {
namespace {

// The place at the beginning of `text`: "{}" is 0, "{2}" is 2. Nothing where there is none.
std::optional<std::size_t> place_at(std::string_view text) {
  if (text.substr(0, 2) == "{}") return 0;
  const bool numbered = text.size() >= 3 && text[0] == '{' && text[1] >= '1' && text[1] <= '9' && text[2] == '}';
  return numbered ? std::optional(static_cast<std::size_t>(text[1] - '0')) : std::nullopt;
}

std::string filled(std::string_view text, std::initializer_list<std::string_view> parts) {
  std::string out;
  std::size_t in_turn = 0;
  while (!text.empty()) {
    const auto place = place_at(text);
    const std::size_t part = !place ? 0 : *place == 0 ? in_turn++ : *place - 1;
    if (!place || part >= parts.size()) {
      out += text.front();
      text.remove_prefix(1);
      continue;
    }
    out += parts.begin()[part];
    text.remove_prefix(*place == 0 ? 2 : 3);
  }
  return out;
}

}  // namespace

std::string tr(std::string_view text) {
  return translated(std::string(text));
}

std::string tr_n(std::string_view one, std::string_view many, long long count) {
  std::string out = translated(std::string(one), std::string(many), count);
  const std::string number = std::to_string(count);
  for (std::size_t at = out.find("{}"); at != std::string::npos; at = out.find("{}", at + number.size())) {
    out.replace(at, 2, number);
  }
  return out;
}

std::string tr_with(std::string_view text, std::initializer_list<std::string_view> parts) {
  return filled(translated(std::string(text)), parts);
}

std::string tr_n_with(std::string_view one, std::string_view many, long long count,
                      std::initializer_list<std::string_view> parts) {
  return filled(translated(std::string(one), std::string(many), count), parts);
}

}  // namespace drops::client
