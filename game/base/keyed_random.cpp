#include "game/base/keyed_random.h"

namespace drops {
namespace {

// The finaliser of splitmix64 (Steele, Lea & Flood 2014): a bijection of 64 bits with full avalanche.
constexpr std::uint64_t mix(std::uint64_t x) {
  x += 0x9e3779b97f4a7c15ULL;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

std::uint64_t digest(const RandomKey& key) {
  std::uint64_t h = mix(key.seed);
  h = mix(h ^ key.team);
  h = mix(h ^ key.visit);
  for (const char c : key.purpose) h = mix(h ^ static_cast<unsigned char>(c));
  return h;
}

}  // namespace

std::uint64_t keyed_bits(const RandomKey& key, std::uint64_t n) {
  return mix(digest(key) ^ mix(n));
}

std::uint64_t keyed_below(const RandomKey& key, std::uint64_t n, std::uint64_t bound) {
  // Draws below 2^64 mod bound would favour the small numbers: reject them and mix again.
  const std::uint64_t unfair = (0 - bound) % bound;
  std::uint64_t bits = keyed_bits(key, n);
  while (bits < unfair) bits = mix(bits);
  return bits % bound;
}

}  // namespace drops
