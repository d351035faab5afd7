#pragma once
// A 64-bit digest over our own encoding of values, for golden hashes and "is this the same state?". Not for secrets.

#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace drops {

class Digest {
 public:
  template <std::integral T>
  Digest& add(T value) {
    return add_word(static_cast<std::uint64_t>(static_cast<std::int64_t>(value)));
  }
  template <class T>
  requires std::is_enum_v<T> Digest& add(T value) { return add(static_cast<std::underlying_type_t<T>>(value)); }
  Digest& add(std::string_view text) {
    add(text.size());
    for (const char c : text) add_byte(static_cast<std::uint8_t>(c));
    return *this;
  }
  template <class T>
  requires requires(const T& t, Digest& d) { digest_into(d, t); }
  Digest& add(const T& value) {
    digest_into(*this, value);
    return *this;
  }

  [[nodiscard]] std::uint64_t value() const { return state_; }

 private:
  // FNV-1a, byte by byte from the lowest: the same on every machine.
  void add_byte(std::uint8_t byte) { state_ = (state_ ^ byte) * 0x100000001b3ULL; }
  Digest& add_word(std::uint64_t word) {
    for (int i = 0; i < 8; ++i) add_byte(static_cast<std::uint8_t>(word >> (8 * i)));
    return *this;
  }

  std::uint64_t state_ = 0xcbf29ce484222325ULL;
};

}  // namespace drops
