#include "game/client/model/invitation.h"

#include <algorithm>
#include <cctype>

namespace drops::client::model {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr long kCodeLength = 8;

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

}  // namespace

bool may_be_code(std::string_view text) {
  const auto is_letter = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
  return std::count_if(text.begin(), text.end(), is_letter) == kCodeLength;
}

std::string invitation_text(const Invitation& invitation) {
  return invitation.address + " " + invitation.code;
}

std::optional<Invitation> read_invitation(std::string_view text) {
  text = trimmed(text);
  const std::size_t blank = text.find_first_of(kBlanks);
  if (blank == std::string_view::npos) return std::nullopt;
  const std::string_view address = text.substr(0, blank);
  const std::string_view code = trimmed(text.substr(blank));
  // A code may be typed with blanks: only an address has a port, or the dots of its numbers.
  if (address.find_first_of(":.") == std::string_view::npos || !may_be_code(code)) return std::nullopt;
  return Invitation{std::string(address), std::string(code)};
}

}  // namespace drops::client::model
