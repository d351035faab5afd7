#pragma once
// Chance for generators: one seed, one stream of numbers, the same on every machine.

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace drops::test {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}

  // In [0, bound); 0 where bound is 0. The engine's numbers are the same everywhere; a distribution's would not be.
  std::uint32_t below(std::uint32_t bound) { return bound == 0 ? 0 : static_cast<std::uint32_t>(engine_() % bound); }
  int between(int least, int most) {
    return least + static_cast<int>(below(static_cast<std::uint32_t>(most - least + 1)));
  }
  bool chance(int percent) { return below(100) < static_cast<std::uint32_t>(percent); }
  template <class T>
  const T& one_of(const std::vector<T>& things) {
    return things[below(static_cast<std::uint32_t>(things.size()))];
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace drops::test
