// What people are given to come in: a short code to type, or a long token in a link.
// Made from libsodium's random numbers alone; nothing here remembers or compares them.
#pragma once

#include <string>
#include <string_view>

#include "net/error.h"

namespace net {

// Eight characters of Crockford's base 32 (no I, L, O, U): the first three name the room and may be shown to everybody,
// the last five (25 bits) are secret and are never broadcast.
class Invite {
 public:
  [[nodiscard]] const std::string& code() const { return code_; }  // "K7F4XQ2M"
  [[nodiscard]] std::string room() const { return code_.substr(0, 3); }
  [[nodiscard]] std::string secret() const { return code_.substr(3); }
  [[nodiscard]] std::string display() const { return room() + "-" + secret(); }  // "K7F-4XQ2M"

  friend bool operator==(const Invite&, const Invite&) = default;

 private:
  friend Expected<Invite> make_invite();
  friend Expected<Invite> parse_invite(std::string_view text);
  explicit Invite(std::string code) : code_(std::move(code)) {}
  std::string code_;
};

// A fresh code. Refuses (kSystem) when the machine gives no safe random numbers.
[[nodiscard]] Expected<Invite> make_invite();

// Reads a code as people type it: either case, blanks and dashes anywhere, O for 0, I and L for 1. Refuses (kBadCode)
// another length or a character that no code has.
[[nodiscard]] Expected<Invite> parse_invite(std::string_view text);

// The three public characters of a code that is still being typed, as parse_invite() would read them; nothing while
// there are fewer, or where no code begins like that.
[[nodiscard]] std::string room_of(std::string_view typed);

// 128 random bits as 32 lower-case hexadecimal digits. Refuses (kSystem) as above.
[[nodiscard]] Expected<std::string> make_token();

// The BLAKE2b hash (32 bytes, as 64 hexadecimal digits) of a token: what may be stored of it. Either case of a token
// has the same hash. Refuses (kBadCode) what is not 32 hexadecimal digits.
[[nodiscard]] Expected<std::string> hash_token(std::string_view token);

}  // namespace net
