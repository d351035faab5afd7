#include "net/invite.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "net/sodium_ready.h"

namespace net {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kCodeLength = 8;
constexpr std::size_t kRoomLength = 3;
constexpr std::string_view kBetween = " -\t\r\n";  // as people set a code apart
constexpr std::size_t kTokenBytes = 16;
constexpr std::size_t kHashBytes = 32;
static_assert(kAlphabet.size() == 32);

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

char mended(char c) {
  const char big = upper(c);
  if (big == 'O') return '0';
  if (big == 'I' || big == 'L') return '1';
  return big;
}

template <std::size_t N>
std::string to_hex(const std::array<unsigned char, N>& bytes) {
  std::string text(2 * N + 1, '\0');  // libsodium ends it with a zero
  sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
  text.pop_back();
  return text;
}

std::string name_of(char c) {
  // A letter of another alphabet is several bytes; half of it would not print.
  return c > ' ' && c < 0x7f ? "'" + std::string(1, c) + "'" : "one of its characters";
}

}  // namespace

Expected<Invite> make_invite() {
  if (auto ready = sodium_ready(); !ready) return tl::unexpected<Error>(ready.error());
  std::string code;
  for (std::size_t i = 0; i < kCodeLength; ++i) code += kAlphabet[randombytes_uniform(kAlphabet.size())];
  return Invite(code);
}

Expected<Invite> parse_invite(std::string_view text) {
  std::string code;
  for (const char c : text) {
    if (kBetween.find(c) != std::string_view::npos) continue;
    const char big = mended(c);
    if (kAlphabet.find(big) == std::string_view::npos) {
      return fail(Error::Code::kBadCode, "A code has only digits and letters without U, and this has " + name_of(c),
                  "compare it with the one that the host shows");
    }
    // A pasted page is not copied; the length below is still told as it is.
    if (code.size() <= kCodeLength) code += big;
  }
  if (code.size() < kCodeLength) {
    return fail(Error::Code::kBadCode,
                "A code has 8 characters, and this has " + (code.empty() ? "none" : std::to_string(code.size())),
                "type all of it, such as K7F-4XQ2M");
  }
  if (code.size() > kCodeLength) {
    return fail(Error::Code::kBadCode, "A code has 8 characters, and this has more", "type only the code");
  }
  return Invite(code);
}

std::string room_of(std::string_view typed) {
  std::string room;
  for (const char c : typed) {
    if (kBetween.find(c) != std::string_view::npos) continue;
    const char big = mended(c);
    if (kAlphabet.find(big) == std::string_view::npos) return {};
    room += big;
    if (room.size() == kRoomLength) return room;
  }
  return {};
}

Expected<std::string> make_token() {
  if (auto ready = sodium_ready(); !ready) return tl::unexpected<Error>(ready.error());
  std::array<unsigned char, kTokenBytes> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  return to_hex(bytes);
}

Expected<std::string> hash_token(std::string_view token) {
  if (auto ready = sodium_ready(); !ready) return tl::unexpected<Error>(ready.error());
  std::array<unsigned char, kTokenBytes> bytes{};
  std::size_t count = 0;
  const bool is_hex =
      token.size() == 2 * kTokenBytes &&
      sodium_hex2bin(bytes.data(), bytes.size(), token.data(), token.size(), nullptr, &count, nullptr) == 0 &&
      count == kTokenBytes;
  if (!is_hex) {
    return fail(Error::Code::kBadCode, "This link is damaged", "open the link again, or type the code instead");
  }
  std::array<unsigned char, kHashBytes> hash{};
  crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), nullptr, 0);
  return to_hex(hash);
}

}  // namespace net
