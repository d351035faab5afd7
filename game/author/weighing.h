#pragma once
// What each option led to: of every story in which it was chosen, where everybody's trust in those who chose it, safety
// and the stakes stood in the end; apart for each situation, for what is good in one may be idle in another. Sums only;
// comparing them is dominance.h's.

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "game/author/playthrough.h"

namespace drops::author {

// One thing that could be better or worse in the end, in hundredths: of the stories that had it.
struct Weighed {
  std::int64_t count = 0, sum = 0, squares = 0;

  void add(std::int64_t value);
  void add(const Weighed& other);
  [[nodiscard]] double mean() const;
  [[nodiscard]] double error() const;  // of the mean, squared: what chance alone may move it by
};

// By goods_of(plan).
using Goods = std::vector<Weighed>;

// What is promised, kept, broken, hidden and open when a scene begins: as a number. Of one plan, equal for equal ones.
using Situation = std::uint64_t;

class Weighing {
 public:
  void add(const Played& played);

  // Of an option that was chosen while all its alternatives were open.
  [[nodiscard]] const std::map<Situation, Goods>& of(std::size_t scene, std::size_t option) const;

 private:
  std::vector<std::vector<std::map<Situation, Goods>>> goods_;  // by scene and option
};

// What is weighed, in words, in its order: "Dana, the client: care", "safety", "days".
[[nodiscard]] std::vector<std::string> goods_of(const plan::Plan& plan);

}  // namespace drops::author
