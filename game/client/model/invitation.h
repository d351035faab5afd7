#pragma once
// What a QR code on the wall says, and what may be pasted into the join form: where, and the code, in one line that a
// person can read as well, "192.168.1.20:7777 K7F-4XQ2M".

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace drops::client::model {

struct Invitation {
  std::string address;  // with its port
  std::string code;

  friend bool operator==(const Invitation&, const Invitation&) = default;
};

// As many letters and digits as a code has, with blanks and dashes as people like them.
[[nodiscard]] bool may_be_code(std::string_view text);

[[nodiscard]] std::string invitation_text(const Invitation& invitation);
// Nothing for a text that is no whole invitation: a code alone, say.
[[nodiscard]] std::optional<Invitation> read_invitation(std::string_view text);

}  // namespace drops::client::model
