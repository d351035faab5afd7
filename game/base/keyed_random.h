#pragma once
// Randomness by key, never by stream: H(seed, team, visit, purpose, n). The same question has the same answer in
// whatever order questions are asked, which is what lets packets arrive in any order. Not for keys, codes or tokens.

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace drops {

struct RandomKey {
  std::uint64_t seed = 0;
  std::uint32_t team = 0;
  std::uint32_t visit = 0;
  std::string_view purpose;  // what the number is for: "roles", "across", ...
};

// 64 well-mixed bits for the n-th number under this key.
[[nodiscard]] std::uint64_t keyed_bits(const RandomKey& key, std::uint64_t n);

// A number in [0, bound), without modulo bias. Needs bound > 0.
[[nodiscard]] std::uint64_t keyed_below(const RandomKey& key, std::uint64_t n, std::uint64_t bound);

// Fisher-Yates under the key.
template <class T>
void keyed_shuffle(const RandomKey& key, std::span<T> items) {
  for (std::size_t i = items.size(); i > 1; --i) {
    std::swap(items[i - 1], items[static_cast<std::size_t>(keyed_below(key, i, i))]);
  }
}

}  // namespace drops
