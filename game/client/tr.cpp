#include "game/client/tr.h"

namespace drops::client {

std::string tr(std::string_view text) {
  return std::string(text);
}

std::string tr_n(std::string_view one, std::string_view many, long long count) {
  std::string out(count == 1 ? one : many);
  const std::string number = std::to_string(count);
  for (std::size_t at = out.find("{}"); at != std::string::npos; at = out.find("{}", at + number.size())) {
    out.replace(at, 2, number);
  }
  return out;
}

std::string tr_with(std::string_view text, std::initializer_list<std::string_view> parts) {
  std::string out(text);
  std::size_t at = 0;
  for (const std::string_view part : parts) {
    at = out.find("{}", at);
    if (at == std::string::npos) break;
    out.replace(at, 2, part);
    at += part.size();
  }
  return out;
}

}  // namespace drops::client
